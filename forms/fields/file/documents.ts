import { Type } from 'typebox'
import { SupportingDocument } from '../../../schemas/answers'
import type { Refusal } from '../fieldType'
import { isLongerThan } from '../graphemes'
import { hasKeys } from '../written'

/** Files already sent, as the server described them. */
export const Documents = Type.Array(SupportingDocument)

/** Whether anything has the shape of files; the same verdict as `Documents`, without the weight of its check. */
export function areDocuments(value: unknown): value is SupportingDocument[] {
  return Array.isArray(value) && value.every(isDocument)
}

function isDocument(value: unknown): value is SupportingDocument {
  return (
    hasKeys(value, ['fileId', 'name', 'size', 'sha256', 'mediaType']) &&
    typeof value.fileId === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value.fileId) &&
    typeof value.name === 'string' &&
    value.name !== '' &&
    !isLongerThan(value.name, 255) &&
    Number.isInteger(value.size) &&
    Number(value.size) >= 1 &&
    typeof value.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(value.sha256) &&
    typeof value.mediaType === 'string'
  )
}

/** What files are held to: how many, how large in megabytes of 1,000,000 bytes, of which media types. */
type Bounds = {
  readonly min: number
  readonly max: number
  readonly megabytes: number
  readonly mediaTypes: readonly string[]
}

/** The verdict on files; refusals are `min`, `max`, `double`, `size`, `format`. */
export function documentsVerdict(
  files: readonly SupportingDocument[],
  { min, max, megabytes, mediaTypes }: Bounds,
): true | Refusal {
  if (files.length < min) return { code: 'min', params: { count: min } }
  if (files.length > max) return { code: 'max', params: { count: max } }
  if (new Set(files.map((each) => each.fileId)).size < files.length) return { code: 'double' }
  const large = files.find((each) => each.size > megabytes * 1_000_000)
  if (large) return { code: 'size', params: { file: large.name, megabytes } }
  const strange = files.find((each) => !mediaTypes.includes(each.mediaType))
  return strange === undefined || { code: 'format', params: { file: strange.name } }
}
