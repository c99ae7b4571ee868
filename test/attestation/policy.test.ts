import { describe, expect, it } from 'vitest'
import { ByteReader } from '../../attestation/bytes/byte-reader.ts'
import { memberSpan } from '../../attestation/bytes/json-span.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { defaultPolicy, strictPolicy } from '../../attestation/policy.ts'
import { parsePolicy } from '../../attestation/policy-file.ts'
import { CheckList, noClaims } from '../../attestation/result.ts'

describe('a policy file', () => {
  it('leaves as it is what it does not name', () => {
    expect(parsePolicy('{}')).toEqual(defaultPolicy)
    expect(parsePolicy('{"gpuCount":8}', strictPolicy)).toEqual({ ...strictPolicy, gpuCount: 8 })
    const pin = 'AB'.repeat(32)
    expect(parsePolicy(JSON.stringify({ roots: { amd: { Milan: [pin] } } })).roots).toEqual({
      ...defaultPolicy.roots,
      amd: { ...defaultPolicy.roots.amd, Milan: ['ab'.repeat(32)] },
    })
  })

  it.each([
    ['[]', 'policy: expected an object'],
    ['{"gpucount":8}', 'policy.gpucount'],
    ['{"roots":{"nvidia":[]}}', 'policy.roots.nvidia'],
    ['{"measurements":{"pcr0":[]}}', 'policy.measurements.pcr0'],
    ['{"simulatedRoots":["00"]}', 'expected 32 bytes of hex'],
    ['{"gpuRequired":"no"}', 'policy.gpuRequired: expected true or false'],
    ['{"vmpl":4}', 'policy.vmpl: expected a whole number up to 3'],
  ])('is refused where something is not understood: %s', (text, message) => {
    expect(() => parsePolicy(text)).toThrow(message)
    expect(() => parsePolicy(text)).toThrow(EvidenceError)
  })
})

describe('a verdict', () => {
  it('is never yes by default', () => {
    expect(new CheckList().result(noClaims)).toMatchObject({ verdict: 'unknown', claims: null })
    const open = new CheckList()
    open.unknown('tdx.tcb', 'not asked', {}, false)
    expect(open.result(noClaims).verdict).toBe('unknown')
    open.pass('tdx.chain', '')
    expect(open.result(noClaims)).toMatchObject({ verdict: 'accept', claims: noClaims })
    open.unknown('tdx.collateral', 'missing')
    expect(open.result(noClaims).verdict).toBe('unknown')
    open.fail('tdx.debug', 'debuggable')
    expect(open.result(noClaims)).toMatchObject({ verdict: 'refuse', claims: null })
  })
})

describe('an error of a parser', () => {
  it('says field, offset, got and expected', () => {
    const reader = new ByteReader(Uint8Array.of(1, 0, 0, 0), 'report')
    reader.take('head', 2)
    expect(() => reader.within('body', 2).u32('length')).toThrow(
      expect.objectContaining({
        code: 'evidence/malformed',
        message: 'report.body.length at byte 2: expected 4 bytes, got 2 bytes',
        context: { field: 'report.body.length', offset: 2, got: '2 bytes', expected: '4 bytes' },
      }),
    )
  })
})

describe('the text of a member', () => {
  it.each([
    ['{"a":1,"b":[{"x":"]}\\""}, 2 ],"c":3}', '[{"x":"]}\\""}, 2 ]'],
    [' { "\\u0062" : -1.5e3 } ', '-1.5e3'],
    ['{"b":"\\\\"}', '"\\\\"'],
    ['{"a":{"b":1},"b":null}', 'null'],
    ['{}', undefined],
  ])('is found as it stands: %s', (json, text) => {
    const span = memberSpan('json', json, 'b')
    expect(span && json.slice(span.start, span.end)).toBe(text)
  })

  it('is refused where there are two, or no JSON', () => {
    expect(() => memberSpan('json', '{"b":1,"\\u0062":2}', 'b')).toThrow(
      'json.b: expected one, got two values',
    )
    expect(() => memberSpan('json', '[]', 'b')).toThrow('expected an object')
    expect(() => memberSpan('json', '{"b":', 'b')).toThrow('expected JSON')
  })
})
