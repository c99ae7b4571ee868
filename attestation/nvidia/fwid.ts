import { type BaseBlock, Constructed, fromBER, OctetString, Sequence } from 'asn1js'
import { sameBytes } from '../bytes/same-bytes.ts'
import { hexOf } from '../bytes/text.ts'
import type { GpuArch, Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import type { Certificate } from '../x509/certificate.ts'
import type { GpuReport } from './report.ts'

/** TCG's composite device id: the SHA-384 of the firmware that holds the key is its last 48 bytes. */
const COMPOSITE_DEVICE_ID = '2.23.133.5.4.1'
/** TCG's DICE TCB info: member 6 lists digests of firmware, of which the first counts. */
const DICE_TCB_INFO = '2.23.133.5.4.1.1'
const FWIDS_TAG = 6
const DIGEST_SIZE = 48

/** The firmware in the report must be the one that the key in the certificate was made for. */
export function judgeFwid(
  report: GpuReport,
  leaf: Certificate | undefined,
  arch: GpuArch | undefined,
  { fwid: wanted }: Policy,
  checks: CheckList,
): void {
  if (report.fwid === undefined) {
    const reason = 'the driver does not report a firmware id'
    if (wanted === 'required') checks.fail('nvidia.fwid', reason)
    else checks.unknown('nvidia.fwid', reason, {}, false)
    return
  }
  const certified = arch === 'BLACKWELL' ? diceFwid(leaf) : compositeFwid(leaf)
  const same = certified?.length === DIGEST_SIZE && sameBytes(certified, report.fwid)
  checks.judge(
    'nvidia.fwid',
    same ? undefined : 'the certificate is for other firmware than reported',
    'the certificate is for the firmware reported',
    { fwid: hexOf(report.fwid) },
  )
}

function compositeFwid(leaf: Certificate | undefined): Uint8Array | undefined {
  return leaf?.extension(COMPOSITE_DEVICE_ID)?.subarray(-DIGEST_SIZE)
}

function diceFwid(leaf: Certificate | undefined): Uint8Array | undefined {
  const extension = leaf?.extension(DICE_TCB_INFO)
  if (extension === undefined) return undefined
  const { result } = fromBER(extension)
  const list = childrenOf(result).find(
    (member) => member.idBlock.tagClass === 3 && member.idBlock.tagNumber === FWIDS_TAG,
  )
  const [first] = childrenOf(list)
  const digest = childrenOf(first)[1]
  return digest instanceof OctetString ? digest.valueBlock.valueHexView : undefined
}

function childrenOf(block: unknown): readonly BaseBlock[] {
  return block instanceof Sequence || block instanceof Constructed ? block.valueBlock.value : []
}
