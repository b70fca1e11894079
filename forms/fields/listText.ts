/**
 * The text of a list's file, in the encodings that spreadsheets write: UTF-8, UTF-16 with its mark of order, or, where the
 * bytes are neither, windows-1252, which French ones export CSV in. Never throws.
 */
export function listText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return swapped(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Some runtimes decode it as Latin-1 (nodejs/node#56542), which has controls where it has quotes and dashes.
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replace(
      /[\u0080-\u009f]/g,
      (control) => windowsSigns[control.charCodeAt(0) - 0x80] ?? control,
    )
  }
}

const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** UTF-16 whose bytes stand the other way round, which not every runtime decodes. */
function swapped(bytes: Uint8Array): string {
  const other = Uint8Array.from(bytes, (_, index) => bytes[index ^ 1] ?? 0)
  return new TextDecoder('utf-16le').decode(other)
}
