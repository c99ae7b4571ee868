import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'

/** A file system of its own, that is soon full; undefined where none can be mounted. */
export function smallDisk(directory: string, size: string): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', directory], { stdio: 'pipe' })
  } catch {
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', [directory])
  })
  return directory
}
