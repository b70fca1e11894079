import type { SupportingDocument } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { isObject } from '../resolve/settings'

/** What a file's content is, by its name's ending; the server looks into the content itself. */
const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  rtf: 'application/rtf',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xls: 'application/vnd.ms-excel',
  csv: 'text/csv',
}

/** `{ "file": "proof.pdf", "size": 1200 }` as the answer of a file that was sent; anything else as it is. */
export function documentOf(file: Json, number: number): Json {
  if (!isObject(file) || typeof file.file !== 'string' || typeof file.size !== 'number') return file
  const document: SupportingDocument = {
    fileId: madeUpId(number),
    name: file.file,
    size: file.size,
    sha256: String(number).padStart(64, '0'),
    mediaType: mediaTypes[file.file.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
  }
  return document
}

/** A UUID that is the same each time: of a row or a file of a scenario. */
export function madeUpId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}
