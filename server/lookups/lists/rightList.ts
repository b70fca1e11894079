import type { ListLine as SentLine } from '../../../schemas/api/lists'
import type { Locale } from '../../../schemas/label'
import { isShipped } from '../../../schemas/lists'
import { errors } from '../../http/errors'
import type { Refused } from '../../http/refused'
import { word } from '../../messages'
import type { ListLine } from './listSource'
import { type ReadList, readList } from './readList'

/** As many bytes as a list's file may have. */
const mostBytes = 12_000_000

/** A file travels inside JSON, where each of its quotes and line ends takes two bytes. */
export const listUploadLimit = { bytes: 2 * mostBytes, refuse: listTooLarge }

/** Reads the file of an author's list. Throws 422 with each of its faults, 413, 422 for a name that is the service's. */
export function rightList(
  name: string,
  source: string,
  locale: Locale,
): Extract<ReadList, { lines: unknown }> {
  if (isShipped(name)) throw errors.list.shipped()
  if (Buffer.byteLength(source) > mostBytes) throw listTooLarge()
  const read = readList(source)
  if ('lines' in read) return read
  throw errors.list.invalid({
    problems: read.problems.map(({ line, code, params }) => ({
      at: '',
      line,
      code,
      ...(params === undefined ? {} : { params }),
      message: word(code, params ?? {}, locale),
    })),
  })
}

/** As many lines of a list as are shown to recognise it. */
export const shownLines = 10

/** A line as it is sent. */
export function sentLine({ key, label, detail, en }: ListLine): SentLine {
  return {
    value: key,
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(en === undefined ? {} : { en }),
  }
}

function listTooLarge(): Refused {
  return errors.list.tooLarge({ params: { megabytes: mostBytes / 1_000_000 } })
}
