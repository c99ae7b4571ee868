import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonPointer } from '../../attestation/bytes/json-pointer.ts'
import { bytesOfBase64, bytesOfHex } from '../../attestation/bytes/text.ts'
import { derOfPem, derOfPemOrDer } from '../../attestation/x509/pem.ts'
import { type EvidenceCase, malformedCase } from './evidence-case.ts'
import { VectorError } from './vector-error.ts'

const SNP_REPORT_SIZE = 1184

/** Reads the files of a case; a path may point into a JSON file. */
export class CaseFiles {
  private readonly directory: string
  private readonly one: EvidenceCase

  constructor(directory: string, one: EvidenceCase) {
    this.directory = directory
    this.one = one
  }

  path(role: string): string | undefined {
    const path = this.one.files[role]
    return typeof path === 'string' ? path : undefined
  }

  paths(role: string): readonly string[] {
    const paths = this.one.files[role] ?? []
    return typeof paths === 'string' ? [paths] : paths
  }

  /** The exact bytes of a file, or of the text that a path points to within one. */
  bytes(path: string): Uint8Array {
    const [file = '', pointer] = path.split('#')
    const whole = this.read(file)
    if (pointer === undefined) return whole
    const value = this.value(path)
    return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  }

  value(path: string): unknown {
    const [file = '', pointer = ''] = path.split('#')
    return jsonPointer(JSON.parse(Buffer.from(this.read(file)).toString('utf8')), pointer)
  }

  /** A report or a quote in the encoding that the case names. */
  evidence(role: string): Uint8Array {
    const path = this.path(role)
    if (path === undefined) throw malformedCase(this.one.name, `files.${role}`, 'a path')
    const { format, offset } = this.one
    const whole = decoded(format, this.bytes(path))
    if (format !== 'raw-offset' && format !== 'base64-json-field') return whole
    if (offset === undefined) return whole
    const rest = whole.subarray(offset)
    // What surrounds an SNP report is a wrapper of the cloud.
    return this.one.kind === 'snp' ? rest.subarray(0, SNP_REPORT_SIZE) : rest
  }

  /** One certificate, PEM, DER, or base64 of DER by pointer. */
  certificate(role: string): Uint8Array | undefined {
    const path = this.path(role)
    if (path === undefined) return undefined
    const bytes = this.bytes(path)
    const text = Buffer.from(bytes).toString('latin1')
    const der = /^[A-Za-z0-9+/=_-]+$/.test(text) ? bytesOfBase64(role, text) : bytes
    return derOfPemOrDer(role, der)[0]
  }

  certificates(role: string): Uint8Array[] {
    const path = this.path(role)
    return path === undefined ? [] : derOfPem(role, this.bytes(path))
  }

  private read(file: string): Uint8Array {
    try {
      return Uint8Array.from(readFileSync(join(this.directory, file)))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new VectorError(
        'vectors/unreadable',
        `case ${this.one.name}: ${reason}`,
        { file },
        { cause: error },
      )
    }
  }
}

function decoded(format: EvidenceCase['format'], bytes: Uint8Array): Uint8Array {
  const text = () => Buffer.from(bytes).toString('latin1').replace(/\s+/g, '')
  if (format === 'hex-text' || format === 'hex-json-field') return bytesOfHex('file', text())
  return format === 'base64-json-field' ? bytesOfBase64('file', text()) : bytes
}
