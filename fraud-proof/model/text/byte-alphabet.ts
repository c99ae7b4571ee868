// Byte-level tokenizers write each byte as one printable character: itself where it is printable in Latin-1,
// else the next free character from U+0100 on.
const isPrintable = (byte: number) => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad)

/** The character that stands for each byte in a byte-level vocabulary, by byte. */
export const byteSymbols: readonly string[] = (() => {
  let free = 0x100
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(isPrintable(byte) ? byte : free++))
})()

const bytesBySymbol: ReadonlyMap<string, number> = new Map(byteSymbols.map((symbol, byte) => [symbol, byte]))

/** The bytes a byte-level token stands for, or undefined if it has a character that stands for no byte. */
export function bytesOfToken(token: string): Uint8Array | undefined {
  const bytes = new Uint8Array(token.length)
  for (let at = 0; at < token.length; at++) {
    const byte = bytesBySymbol.get(token.charAt(at))
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

/** The byte of a byte-fallback token such as `<0xE2>`, or undefined for any other token. */
export function byteOfFallbackToken(token: string): number | undefined {
  const hex = /^<0x([0-9A-Fa-f]{2})>$/.exec(token)?.[1]
  return hex === undefined ? undefined : Number.parseInt(hex, 16)
}

/** The byte-fallback token of a byte. */
export function fallbackToken(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`
}
