import { readFileSync } from 'node:fs'
import { packageFile } from './package-file.ts'

/** The version in the package's own package.json. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version)
  throw new Error('package.json names no version')
}
