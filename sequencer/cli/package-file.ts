import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The path of a file shipped with the package, whether this runs from the sources or from `dist/`. */
export function packageFile(path: string): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return fileURLToPath(new URL(path, folder))
    if (folder.pathname === '/') throw new Error('this module lies outside its package')
  }
}
