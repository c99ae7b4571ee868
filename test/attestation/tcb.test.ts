import { describe, expect, it } from 'vitest'
import { parseTcbInfo, type TcbInfo } from '../../attestation/tdx/collateral.ts'
import type { Pck } from '../../attestation/tdx/pck.ts'
import type { TdReport } from '../../attestation/tdx/quote.ts'
import { moduleLevel, platformLevel } from '../../attestation/tdx/tcb-level.ts'
import { satisfies, type TcbStatus, tcbStatuses, worstOf } from '../../attestation/tdx/tcb-status.ts'

describe('the status of platform, module and enclave together', () => {
  it.each<[TcbStatus, TcbStatus, TcbStatus, TcbStatus]>([
    ['UpToDate', 'UpToDate', 'UpToDate', 'UpToDate'],
    ['SWHardeningNeeded', 'OutOfDate', 'UpToDate', 'OutOfDate'],
    ['ConfigurationNeeded', 'OutOfDate', 'UpToDate', 'OutOfDateConfigurationNeeded'],
    ['ConfigurationAndSWHardeningNeeded', 'UpToDate', 'OutOfDate', 'OutOfDateConfigurationNeeded'],
    ['OutOfDate', 'UpToDate', 'UpToDate', 'OutOfDate'],
    ['UpToDate', 'UpToDate', 'Revoked', 'Revoked'],
    ['OutOfDateConfigurationNeeded', 'OutOfDate', 'OutOfDate', 'OutOfDateConfigurationNeeded'],
  ])('%s, %s, %s make %s', (platform, module, enclave, whole) => {
    expect(worstOf(platform, module, enclave)).toBe(whole)
  })

  it('satisfies what is no better, and revoked satisfies nothing', () => {
    for (const [i, status] of tcbStatuses.entries()) {
      for (const [j, worst] of tcbStatuses.entries()) {
        expect(satisfies(status, worst)).toBe(i <= j && status !== 'Revoked')
      }
    }
  })
})

const components = (svns: readonly number[]) => Array.from({ length: 16 }, (_, i) => ({ svn: svns[i] ?? 0 }))
const level = (sgx: number[], tdx: number[], pcesvn: number, tcbStatus: string) => ({
  tcb: { sgxtcbcomponents: components(sgx), tdxtcbcomponents: components(tdx), pcesvn },
  tcbDate: '2026-01-01T00:00:00Z',
  tcbStatus,
})
const zeros = (bytes: number) => '00'.repeat(bytes)
const signer = { mrsigner: zeros(48), attributes: zeros(8), attributesMask: 'ff'.repeat(8) }

function tcbInfo(change: object = {}): TcbInfo {
  return parseTcbInfo(
    JSON.stringify({
      id: 'TDX',
      version: 3,
      issueDate: '2026-01-01T00:00:00Z',
      nextUpdate: '2026-02-01T00:00:00Z',
      fmspc: zeros(6),
      pceId: zeros(2),
      tcbEvaluationDataNumber: 1,
      tdxModule: signer,
      tdxModuleIdentities: [
        {
          id: 'TDX_0A',
          ...signer,
          tcbLevels: [
            { tcb: { isvsvn: 4 }, tcbDate: '', tcbStatus: 'UpToDate' },
            { tcb: { isvsvn: 2 }, tcbDate: '', tcbStatus: 'OutOfDate' },
          ],
        },
      ],
      tcbLevels: [level([5], [3, 0, 7], 10, 'UpToDate'), level([3], [2, 0, 6], 9, 'OutOfDate')],
      ...change,
    }),
  )
}

function pck(svn: number, pceSvn: number): Pck {
  const componentSvns = components([svn]).map((component) => component.svn)
  return { fmspc: '', pceId: '', componentSvns, pceSvn, ca: 'platform' }
}

function report(minor: number, major: number, loader = 7): TdReport {
  const teeTcbSvn = new Uint8Array(16)
  teeTcbSvn.set([minor, major, loader])
  return {
    teeTcbSvn,
    mrSignerSeam: new Uint8Array(48),
    seamAttributes: new Uint8Array(8),
    tdAttributes: new Uint8Array(8),
    reportData: new Uint8Array(64),
    digests: {
      mrtd: '',
      mrseam: '',
      rtmr0: '',
      rtmr1: '',
      rtmr2: '',
      rtmr3: '',
      mrconfigid: '',
      mrowner: '',
      mrownerconfig: '',
    },
  }
}

describe('the level of a platform', () => {
  it.each<[string, Pck, TdReport, string | undefined]>([
    ['all that the first asks', pck(5, 10), report(3, 0), 'UpToDate'],
    ['one component less', pck(4, 10), report(3, 0), 'OutOfDate'],
    ['a lower PCE', pck(5, 9), report(3, 0), 'OutOfDate'],
    ['an older module of the first generation', pck(5, 10), report(2, 0), 'OutOfDate'],
    ['an older loader', pck(5, 10), report(3, 0, 6), 'OutOfDate'],
    ['less than any asks', pck(2, 10), report(3, 0), undefined],
    // Of a later generation the first two numbers are the module's own matter.
    ['a later module with a low number', pck(5, 10), report(0, 10), 'UpToDate'],
  ])('with %s', (_, platform, body, status) => {
    expect(platformLevel(tcbInfo(), platform, body).status).toBe(status)
  })
})

describe('the level of the module', () => {
  it('is by its own number from the second generation on', () => {
    expect(moduleLevel(tcbInfo(), report(4, 10)).status).toBe('UpToDate')
    expect(moduleLevel(tcbInfo(), report(3, 10)).status).toBe('OutOfDate')
    expect(moduleLevel(tcbInfo(), report(1, 10)).problem).toContain('meets no TCB level')
    expect(moduleLevel(tcbInfo(), report(4, 11)).problem).toContain('knows no module TDX_0B')
    expect(moduleLevel(tcbInfo(), report(0, 0)).status).toBe('UpToDate')
  })

  it('is refused with another signer or other attributes', () => {
    const signed = { ...report(4, 10), mrSignerSeam: new Uint8Array(48).fill(1) }
    expect(moduleLevel(tcbInfo(), signed).problem).toContain('another signer')
    const attributed = { ...report(0, 0), seamAttributes: Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0) }
    expect(moduleLevel(tcbInfo(), attributed).problem).toContain('other attributes')
    expect(moduleLevel(tcbInfo({ tdxModule: undefined }), report(0, 0)).problem).toContain(
      'names no TDX module',
    )
  })
})

it.each([
  [
    { tcbLevels: [level([], [], 0, 'Fine')] },
    'tcbInfo.tcbLevels[0].tcbStatus: expected a TCB status, got Fine',
  ],
  [{ fmspc: 'xyz' }, 'tcbInfo.fmspc: expected 6 bytes of hex'],
  [
    { tcbLevels: [{ ...level([], [], 0, 'UpToDate'), tcb: { sgxtcbcomponents: [] } }] },
    'expected 16 components',
  ],
])('TCB info that is none says what is wrong', (change, message) => {
  expect(() => tcbInfo(change)).toThrow(message)
})
