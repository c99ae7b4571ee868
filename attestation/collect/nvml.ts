import { EvidenceError } from '../evidence-error.ts'
import type { GpuEvidence } from '../nvidia/verify-gpus.ts'
import { derOfPem } from '../x509/pem.ts'

const LIBRARY = 'libnvidia-ml.so.1'
const SUCCESS = 0
const NONCE_SIZE = 32

/** What `nvml.h` lays down: three sizes, the nonce, then two buffers. */
const report = { sizeAt: 4, nonceAt: 12, dataAt: 44, dataSize: 0x2000, whole: 44 + 0x2000 + 0x1000 } as const
/** Two sizes, the chain of the device's identity, then that of its attestation key, as PEM. */
const certificate = { sizeAt: 4, dataAt: 8 + 0x1000, dataSize: 0x1400, whole: 8 + 0x1000 + 0x1400 } as const

/** Asks each of this machine's GPUs for a report that answers the nonce. */
export async function collectGpus(nonce: Uint8Array, library = LIBRARY): Promise<GpuEvidence[]> {
  const nvml = await open(library)
  nvml.call('nvmlInit_v2', nvml.init)
  try {
    const count = new Uint32Array(1)
    nvml.call('nvmlDeviceGetCount_v2', () => nvml.count(count))
    const total = count[0] ?? 0
    if (total === 0) throw new EvidenceError('evidence/no-device', 'there is no NVIDIA GPU in this machine')
    return Array.from({ length: total }, (_, index) => collectGpu(nvml, index, nonce))
  } finally {
    nvml.shutdown()
  }
}

function collectGpu(nvml: Nvml, index: number, nonce: Uint8Array): GpuEvidence {
  const handle: unknown[] = [null]
  nvml.call('nvmlDeviceGetHandleByIndex_v2', () => nvml.handle(index, handle))
  const device = handle[0]
  const answer = Buffer.alloc(report.whole)
  answer.set(nonce.subarray(0, NONCE_SIZE), report.nonceAt)
  nvml.call('nvmlDeviceGetConfComputeGpuAttestationReport', () => nvml.report(device, answer), index)
  const chain = Buffer.alloc(certificate.whole)
  nvml.call('nvmlDeviceGetConfComputeGpuCertificate', () => nvml.certificate(device, chain), index)
  return {
    report: Uint8Array.from(dataOf(answer, report)),
    chain: derOfPem('attestationCertChain', Uint8Array.from(dataOf(chain, certificate))),
  }
}

function dataOf(buffer: Buffer, { sizeAt, dataAt, dataSize }: typeof report | typeof certificate): Buffer {
  const size = Math.min(buffer.readUInt32LE(sizeAt), dataSize)
  return buffer.subarray(dataAt, dataAt + size)
}

interface Nvml {
  /** Calls, and makes anything but success an error that says what it means. */
  call(name: string, work: () => number, gpu?: number): void
  init(): number
  shutdown(): number
  count(out: Uint32Array): number
  handle(index: number, out: unknown[]): number
  report(device: unknown, out: Buffer): number
  certificate(device: unknown, out: Buffer): number
}

async function open(library: string): Promise<Nvml> {
  // Only a machine that collects needs this, so it is not loaded with the rest.
  const { default: koffi } = await import('koffi')
  try {
    const lib = koffi.load(library)
    const errorString = lib.func('const char *nvmlErrorString(int)')
    return {
      call: (name, work, gpu) => {
        const code = work()
        if (code === SUCCESS) return
        const place = gpu === undefined ? name : `${name} of GPU ${gpu}`
        const message = `${place}: ${errorString(code)}; confidential computing may be off`
        throw new EvidenceError('evidence/no-device', message, { call: name, code })
      },
      init: lib.func('int nvmlInit_v2()'),
      shutdown: lib.func('int nvmlShutdown()'),
      count: lib.func('int nvmlDeviceGetCount_v2(_Out_ uint32_t *count)'),
      handle: lib.func('int nvmlDeviceGetHandleByIndex_v2(uint32_t index, _Out_ void **device)'),
      report: lib.func(
        'int nvmlDeviceGetConfComputeGpuAttestationReport(void *device, _Inout_ uint8_t *report)',
      ),
      certificate: lib.func(
        'int nvmlDeviceGetConfComputeGpuCertificate(void *device, _Inout_ uint8_t *certificate)',
      ),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvidenceError(
      'evidence/no-device',
      `${library} cannot be loaded: this needs an NVIDIA driver with confidential computing, 535 or later (${reason})`,
      { library },
      { cause: error },
    )
  }
}
