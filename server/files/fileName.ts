/** The longest name kept, in UTF-16 units: what file systems, mails and `SupportingDocument` take. */
const longest = 255

/** C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of a text. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd-\uffff]/gu

/**
 * A file's name as it is shown and offered at download: the last part of a path, in NFC, without what cannot be
 * seen, 255 units at most with its extension kept. Bytes are never kept under it. Empty when nothing is left.
 */
export function fileNameFrom(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const seen = last.replace(unseen, '').replace(/\s+/g, ' ').trim()
  return shortened(seen.replace(/^\.+/, '').replace(/[. ]+$/, ''))
}

/** What stands after the last dot, in lower case without the dot; empty without one. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

function shortened(name: string): string {
  if (name.length <= longest) return name
  const extension = extensionOf(name)
  const end = extension === '' || extension.length > 20 ? '' : `.${extension}`
  // A cut in the middle of a pair leaves half of it, which goes too.
  return name.slice(0, longest - end.length).replace(/[. \p{Cs}]+$/u, '') + end
}
