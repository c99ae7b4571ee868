import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** `otr/client` as one script for browsers, under `globalThis.otr`; fails where it needs anything of Node. */
export async function bundleClient(): Promise<{ readonly script: string; readonly gzipped: number }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../dist/sequencer/client/index.js', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'otr',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  const script = outputFiles.map(({ text }) => text).join('')
  return { script, gzipped: gzipSync(script).length }
}
