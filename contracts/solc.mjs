#!/usr/bin/env node
// The compiler that forge calls. forge would download a native one; this is the same version that build.ts
// uses, behind the two options forge needs.
import { readFileSync } from 'node:fs'
import solc from 'solc'

if (process.argv.includes('--version')) {
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}`)
} else if (process.argv.includes('--standard-json')) {
  process.stdout.write(solc.compile(readFileSync(0, 'utf8')))
} else {
  console.error('usage: solc.mjs --version | --standard-json < input.json')
  process.exitCode = 2
}
