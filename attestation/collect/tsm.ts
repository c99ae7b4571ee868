import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EvidenceError, malformed } from '../evidence-error.ts'
import type { SnpEvidence } from '../snp/verify-report.ts'
import type { TdxEvidence } from '../tdx/verify-quote.ts'
import { chainOfCertificateTable } from './certificate-table.ts'

/** Where Linux (6.7 on) offers reports of the CPU's TEE. */
const TSM = '/sys/kernel/config/tsm/report'
const REPORT_DATA_SIZE = 64

/** The few things of a file system that are needed; the kernel's own unless a test brings another. */
export interface TsmFiles {
  mkdir(path: string): Promise<unknown>
  write(path: string, bytes: Uint8Array): Promise<unknown>
  read(path: string): Promise<Uint8Array>
  rmdir(path: string): Promise<unknown>
}

const kernelFiles: TsmFiles = { mkdir, write: writeFile, read: readFile, rmdir }

/** Asks this machine's CPU for a quote that carries 64 bytes of report data. */
export async function collectCpu(
  reportData: Uint8Array,
  files: TsmFiles = kernelFiles,
): Promise<TdxEvidence | SnpEvidence> {
  if (reportData.length !== REPORT_DATA_SIZE) {
    throw malformed({
      field: 'reportData',
      got: `${reportData.length} bytes`,
      expected: `${REPORT_DATA_SIZE} bytes`,
    })
  }
  // A directory of our own, so that nobody else's request gets between writing and reading.
  const directory = join(TSM, `otr-${crypto.randomUUID()}`)
  await orNoDevice(
    () => files.mkdir(directory),
    `${TSM} is not there: this needs a TDX or SEV-SNP guest with Linux 6.7 or later, configfs mounted, as root`,
  )
  try {
    return await orNoDevice(() => request(directory, reportData, files), 'the kernel made no report')
  } finally {
    await files.rmdir(directory)
  }
}

async function request(
  directory: string,
  reportData: Uint8Array,
  files: TsmFiles,
): Promise<TdxEvidence | SnpEvidence> {
  const read = async (name: string) => Uint8Array.from(await files.read(join(directory, name)))
  const provider = Buffer.from(await read('provider'))
    .toString('latin1')
    .trim()
  if (provider !== 'tdx_guest' && provider !== 'sev_guest') {
    throw new EvidenceError(
      'evidence/no-device',
      `the kernel's TEE is ${provider}, not tdx_guest or sev_guest`,
      {
        provider,
      },
    )
  }
  await files.write(join(directory, 'inblob'), reportData)
  const report = await read('outblob')
  // The kernel counts writes; a count other than ours means that the report answers somebody else.
  const generation = Buffer.from(await read('generation'))
    .toString('latin1')
    .trim()
  if (generation !== '1') {
    throw new EvidenceError('evidence/no-device', 'somebody else wrote to our request; try again', {
      generation,
    })
  }
  if (provider === 'tdx_guest') return { tee: 'tdx', quote: report }
  return { tee: 'sev-snp', report, chain: chainOfCertificateTable(await optional(() => read('auxblob'))) }
}

/** Hosts may leave out certificates, and kernels the file. */
async function optional(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read()
  } catch {
    return new Uint8Array()
  }
}

async function orNoDevice<T>(work: () => Promise<T>, message: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof EvidenceError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvidenceError('evidence/no-device', `${message} (${reason})`, {}, { cause: error })
  }
}
