import { fileTypeFromFile } from 'file-type'
import { extensionOf } from './fileName'

/**
 * What is taken, by extension: the media types that the content may show. What has no signature (`text`) is told
 * by the absence of control bytes. Left out on purpose: the old `.doc` and `.xls`, which carry macros and cannot be
 * told from other OLE files; SVG, HTML and archives, which carry anything.
 */
const taken: Readonly<Record<string, readonly string[] | { readonly text: string }>> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  webp: ['image/webp'],
  heic: ['image/heic', 'image/heif'],
  heif: ['image/heic', 'image/heif'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  odt: ['application/vnd.oasis.opendocument.text'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet'],
  txt: { text: 'text/plain' },
  csv: { text: 'text/csv' },
}

/** Whether files of this name are taken at all, whatever they hold. */
export function isTakenName(name: string): boolean {
  return Object.hasOwn(taken, extensionOf(name))
}

/** What the bytes said while they streamed: whether one of them stands in no text. */
export type Scan = { readonly control: boolean }

/**
 * The media type of a stored file whose extension, content and our list agree; null when they do not. A text may be
 * in UTF-8 or in the Windows code page that spreadsheets write CSV in.
 */
export async function mediaTypeOf(path: string, name: string, scan: Scan): Promise<string | null> {
  const expected = isTakenName(name) ? taken[extensionOf(name)] : undefined
  if (!expected) return null
  const found = await fileTypeFromFile(path)
  if ('text' in expected) return found === undefined && !scan.control ? expected.text : null
  return found && expected.includes(found.mime) ? found.mime : null
}

/** Whether bytes hold one that no text has: C0 controls but tab, line feed, form feed and carriage return. */
export function holdsControl(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)
}
