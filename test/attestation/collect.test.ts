import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noCollateral } from '../../attestation/collateral/provider.ts'
import { collectGpus } from '../../attestation/collect/nvml.ts'
import { collectCpu, type TsmFiles } from '../../attestation/collect/tsm.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { defaultPolicy } from '../../attestation/policy.ts'
import { createSimulatedAuthority, type SimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { verifyCpuEvidence, verifyGpuEvidence } from '../../attestation/verify-evidence.ts'

let authority: SimulatedAuthority
let directory: string
beforeAll(async () => {
  authority = await createSimulatedAuthority()
  directory = mkdtempSync(join(tmpdir(), 'collect-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

const request = {
  worker: new Uint8Array(20).fill(1),
  modelIds: [],
  challenge: new Uint8Array(32).fill(2),
}

/** Behaves as the kernel does: a directory made has files; writing `inblob` counts; all goes with the directory. */
function kernel(provider: string, files: Record<string, Uint8Array>) {
  const state = { written: undefined as Uint8Array | undefined, generation: 0, directories: 0 }
  const tsm: TsmFiles = {
    mkdir: async () => state.directories++,
    rmdir: async () => state.directories--,
    write: async (path, bytes) => {
      expect(basename(path)).toBe('inblob')
      state.written = bytes
      state.generation++
    },
    read: async (path) => {
      const name = basename(path)
      if (name === 'provider') return Buffer.from(`${provider}\n`)
      if (name === 'generation') return Buffer.from(`${state.generation}\n`)
      const file = files[name]
      if (file === undefined || state.written === undefined) throw new Error(`ENOENT: ${path}`)
      return file
    },
  }
  return { tsm, state }
}

describe('a CPU’s quote', () => {
  it('is taken from the kernel, with the report data asked for', async () => {
    const { cpu } = await (await authority.machine({ tee: 'tdx', gpus: 0 })).attest(request)
    if (cpu.tee !== 'tdx') throw new Error('a TDX machine')
    const { tsm, state } = kernel('tdx_guest', { outblob: cpu.quote })
    const data = new Uint8Array(64).fill(9)
    expect(await collectCpu(data, tsm)).toEqual(cpu)
    expect(state).toEqual({ written: data, generation: 1, directories: 0 })
  })

  it('comes with the certificates that an SNP host passes on', async () => {
    const { cpu } = await (await authority.machine({ tee: 'sev-snp', gpus: 0 })).attest(request)
    if (cpu.tee !== 'sev-snp') throw new Error('an SNP machine')
    const { tsm } = kernel('sev_guest', { outblob: cpu.report, auxblob: certificateTable(cpu.chain) })
    const collected = await collectCpu(new Uint8Array(64), tsm)
    expect(collected).toEqual(cpu)
    const policy = { ...defaultPolicy, simulatedRoots: authority.roots }
    const options = { now: new Date(), collateral: noCollateral }
    expect((await verifyCpuEvidence(collected, policy, options)).verdict).toBe('accept')
    const bare = kernel('sev_guest', { outblob: cpu.report })
    expect(await collectCpu(new Uint8Array(64), bare.tsm)).toMatchObject({ chain: [] })
  })

  it.each([
    ['another TEE', kernel('arm_cca_guest', {}), 'arm_cca_guest, not tdx_guest'],
    ['no report', kernel('tdx_guest', {}), 'the kernel made no report'],
  ])('is an error where there is %s', async (_, { tsm, state }, message) => {
    await expect(collectCpu(new Uint8Array(64), tsm)).rejects.toThrow(message)
    expect(state.directories).toBe(0)
  })

  it('is an error where somebody else wrote to the request', async () => {
    const { tsm, state } = kernel('tdx_guest', { outblob: new Uint8Array(1) })
    state.generation = 1
    await expect(collectCpu(new Uint8Array(64), tsm)).rejects.toThrow('somebody else')
  })

  it('is a clear error on a machine without a TEE', async () => {
    const refused = await collectCpu(new Uint8Array(64)).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(EvidenceError)
    expect(refused).toMatchObject({
      code: 'evidence/no-device',
      message: expect.stringContaining('configfs'),
    })
  })
})

/** The table of the GHCB specification: VCEK, ASK, ARK. */
function certificateTable(chain: readonly Uint8Array[]): Uint8Array {
  const guids = [
    '63da758de6644564adc5f4b93be8accd',
    '4ab7b379bbac4fe4a02f05aef327c782',
    'c0b406a4a803495297433fb6014cd0ae',
  ]
  let offset = 24 * (chain.length + 1)
  const entries = chain.map((der, i) => {
    const entry = Buffer.alloc(24)
    entry.write(guids[i] ?? '', 'hex')
    entry.writeUInt32LE(offset, 16)
    entry.writeUInt32LE(der.length, 20)
    offset += der.length
    return entry
  })
  return Buffer.concat([...entries, Buffer.alloc(24), ...chain])
}

function compiler(): string | undefined {
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' })
    return 'cc'
  } catch {
    return undefined
  }
}

describe('a GPU’s report', () => {
  it('is a clear error on a machine without NVIDIA’s library', async () => {
    const refused = await collectGpus(new Uint8Array(32), 'libnvidia-ml-absent.so').catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({
      code: 'evidence/no-device',
      message: expect.stringContaining('NVIDIA driver'),
    })
  })

  /** A library with NVML's interface, as its header lays it down, that hands out what the test puts into it. */
  function library(name: string, gpus: number, report: Uint8Array, pem: string, code = 0): string {
    const bytes = (data: Uint8Array) => Array.from(data).join(',')
    const source = `
      #include <string.h>
      typedef struct { unsigned cec, size, cecSize; unsigned char nonce[0x20], data[0x2000], cecData[0x1000]; } Report;
      typedef struct { unsigned size, attestationSize; unsigned char chain[0x1000], attestation[0x1400]; } Chain;
      static const unsigned char report[] = {${bytes(report)}};
      static const unsigned char pem[] = {${bytes(Buffer.from(pem))}};
      int nvmlInit_v2(void) { return 0; }
      int nvmlShutdown(void) { return 0; }
      const char *nvmlErrorString(int code) { return "Not Supported"; }
      int nvmlDeviceGetCount_v2(unsigned *count) { *count = ${gpus}; return 0; }
      int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **device) { *device = (void *)(long)(0x1000 + index); return 0; }
      int nvmlDeviceGetConfComputeGpuAttestationReport(void *device, Report *out) {
        if (device != (void *)0x1000 || memcmp(out->nonce, report + 4, 32) != 0) return ${code || 2};
        out->size = sizeof report; memcpy(out->data, report, sizeof report); return ${code};
      }
      int nvmlDeviceGetConfComputeGpuCertificate(void *device, Chain *out) {
        if (device != (void *)0x1000) return 2;
        out->attestationSize = sizeof pem; memcpy(out->attestation, pem, sizeof pem); return 0;
      }`
    writeFileSync(join(directory, `${name}.c`), source)
    const path = join(directory, `${name}.so`)
    execFileSync('cc', ['-shared', '-fPIC', '-w', '-o', path, join(directory, `${name}.c`)])
    return path
  }

  it.skipIf(compiler() === undefined)('is taken through NVML (needs a C compiler)', async () => {
    const { gpus } = await (await authority.machine({ tee: 'tdx', gpus: 1 })).attest(request)
    const [gpu] = gpus
    if (gpu === undefined) throw new Error('one GPU')
    const nonce = gpu.report.slice(4, 36)
    const pem = gpu.chain
      .map(
        (der) =>
          `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`,
      )
      .join('')
    const collected = await collectGpus(nonce, library('one', 1, gpu.report, pem))
    expect(collected).toEqual([gpu])
    const policy = { ...defaultPolicy, simulatedRoots: authority.roots }
    const options = { now: new Date(), collateral: authority.collateral, challenge: nonce }
    expect((await verifyGpuEvidence(collected, policy, options)).verdict).toBe('accept')

    await expect(collectGpus(nonce, library('none', 0, gpu.report, pem))).rejects.toThrow('no NVIDIA GPU')
    await expect(collectGpus(nonce, library('off', 1, gpu.report, pem, 3))).rejects.toThrow(
      'AttestationReport of GPU 0: Not Supported; confidential computing may be off',
    )
  })
})
