import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { extensionOf } from './fileName'

/** A kind of file: what its content shows it to be, and the media type it is kept under. */
type Kind = {
  readonly mediaType: string
  /** What the signature may say, beside `mediaType` itself; none for a text, which has no signature. */
  readonly signs?: readonly string[]
  /** The part of an OLE file that tells one old Office format from another. */
  readonly part?: string
}

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'
const tiff = { mediaType: 'image/tiff', signs: [] }
const jpeg = { mediaType: 'image/jpeg', signs: [] }

/**
 * What is taken, by extension: the families that a question may accept (`forms/fields/file/families`). Left out on
 * purpose: what a browser would run (SVG, HTML), what carries anything (archives), documents with macros.
 */
const kinds: Readonly<Record<string, Kind>> = {
  pdf: { mediaType: 'application/pdf', signs: [] },
  jpg: jpeg,
  jpeg,
  png: { mediaType: 'image/png', signs: [] },
  webp: { mediaType: 'image/webp', signs: [] },
  heic: { mediaType: 'image/heic', signs: ['image/heif'] },
  tif: tiff,
  tiff,
  docx: { mediaType: `${office}.wordprocessingml.document`, signs: [] },
  odt: { mediaType: `${openDocument}.text`, signs: [] },
  rtf: { mediaType: 'application/rtf', signs: [] },
  doc: { mediaType: 'application/msword', signs: ['application/x-cfb'], part: 'WordDocument' },
  txt: { mediaType: 'text/plain' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, signs: [] },
  ods: { mediaType: `${openDocument}.spreadsheet`, signs: [] },
  xls: { mediaType: 'application/vnd.ms-excel', signs: ['application/x-cfb'], part: 'Workbook' },
  csv: { mediaType: 'text/csv' },
}

/** Extensions taken, without dots, for the sentence of a refusal. */
export const takenExtensions = Object.keys(kinds)

/** Whether files of this name are taken at all, whatever they hold. */
export function isTakenName(name: string): boolean {
  return Object.hasOwn(kinds, extensionOf(name))
}

/** What the bytes said while they streamed: whether one of them stands in no text. */
export type Scan = { readonly control: boolean }

/**
 * The media type of a stored file whose extension, content and our list agree; null when they do not. A text is told
 * by having no signature and no control byte: UTF-8, or the Windows code page that spreadsheets write CSV in.
 */
export async function mediaTypeOf(path: string, name: string, { control }: Scan): Promise<string | null> {
  const kind = isTakenName(name) ? kinds[extensionOf(name)] : undefined
  if (kind === undefined) return null
  const sign = (await fileTypeFromFile(path))?.mime
  if (kind.signs === undefined) return sign === undefined && !control ? kind.mediaType : null
  if (sign === undefined || ![kind.mediaType, ...kind.signs].includes(sign)) return null
  return kind.part === undefined || (await holdsPart(path, kind.part)) ? kind.mediaType : null
}

/** Whether bytes hold one that no text has: C0 controls but tab, line feed, form feed and carriage return. */
export function holdsControl(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)
}

/** Whether an OLE file has a part of this name: its directory holds the name in UTF-16. */
async function holdsPart(path: string, part: string): Promise<boolean> {
  const wanted = Buffer.from(part, 'utf16le')
  const file = await open(path)
  try {
    let tail = Buffer.alloc(0)
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      const read = Buffer.concat([tail, chunk])
      if (read.includes(wanted)) return true
      tail = read.subarray(-wanted.length)
    }
    return false
  } finally {
    await file.close()
  }
}
