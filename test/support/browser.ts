import { existsSync } from 'node:fs'

/** Where a Chromium is installed, as a distribution installs it; undefined where none is. */
export const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)
