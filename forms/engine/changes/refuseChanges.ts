import { Value } from 'typebox/value'
import { isUnreadable } from '../../../schemas/answers'
import type { Problem } from '../../../schemas/problem'
import type { LeafField } from '../../fields'
import { isLongerThan } from '../../fields/graphemes'
import { fieldAt } from '../fieldAt'
import type { Form } from '../form'
import { mostRows } from '../structure/repetition'
import { isRowId, stepsOf } from './paths'
import { refusedText } from './unicode'

/** The longest text of an answer, in graphemes and in UTF-16 units: more than any type allows. */
const longest = { graphemes: 10_000, units: 100_000 } as const

/**
 * Texts of more than 10,000 units whose graphemes are counted in one save: nobody writes four at a time, and a save full
 * of them would keep the processor for a second. The others are too long.
 */
const mostCounted = 3

/** How many more texts are counted in this save. */
type Counting = { left: number }

/** How deep an answer may nest. */
const deepest = 20

/**
 * The wire's check of a save: shape, ids, size and Unicode, never completeness (unfinished drafts are saved).
 * Codes: `unknown` (no such question), `computed` (worked out here, never accepted), `shape`, `tooLong`, `tooMany`,
 * `unicode`. Never throws. For the server: the client's bundle need not carry the shapes' check.
 */
export function refuseChanges(form: Form, changes: Readonly<Record<string, unknown>>): readonly Problem[] {
  const rows = new Map<string, Set<string>>()
  const counting = { left: mostCounted }
  return Object.entries(changes).flatMap(([path, change]) => {
    const refusal = refusalOf(form, path, change, counting) ?? rowsRefusal(rows, path)
    return refusal === undefined ? [] : [{ at: path, ...refusal }]
  })
}

/** One save writes to no more rows than a repetition may hold. */
function rowsRefusal(rows: Map<string, Set<string>>, path: string): Refused {
  const steps = stepsOf(path)
  if (steps === undefined || !('rowId' in steps)) return undefined
  const known = rows.get(steps.id) ?? new Set()
  rows.set(steps.id, known.add(steps.rowId))
  return known.size > mostRows ? { code: 'tooMany', params: { count: mostRows } } : undefined
}

type Refused = Omit<Problem, 'at'> | undefined

function refusalOf(form: Form, path: string, change: unknown, counting: Counting): Refused {
  const steps = stepsOf(path)
  const field = fieldAt(form, path)
  if (steps === undefined || field === undefined) return { code: 'unknown' }
  if ('rowId' in steps && !isRowId(steps.rowId)) return { code: 'shape' }
  if (field.type === 'computed') return { code: 'computed' }
  if (steps.kind === 'row') return change === null ? undefined : { code: 'shape' }
  if (change === null) return undefined
  if (field.type === 'repetition') return orderRefusal(change)
  return contentRefusal(change, 0, counting) ?? shapeRefusal(form, field, change)
}

function orderRefusal(change: unknown): Refused {
  if (!Array.isArray(change) || !change.every(isRowId)) return { code: 'shape' }
  if (change.length > mostRows) return { code: 'tooMany', params: { count: mostRows } }
  return new Set(change).size === change.length ? undefined : { code: 'shape' }
}

function shapeRefusal(form: Form, field: LeafField, change: unknown): Refused {
  if (isUnreadable(change)) {
    const { unreadable, ...rest } = change
    return typeof unreadable === 'string' && Object.keys(rest).length === 0 ? undefined : { code: 'shape' }
  }
  const shape = form.types.get(field.type)?.value
  return shape !== undefined && (change === '' || Value.Check(shape, change)) ? undefined : { code: 'shape' }
}

/** What no answer may hold, whatever its type: texts too long or not Unicode, numbers JSON cannot tell. */
function contentRefusal(content: unknown, depth: number, counting: Counting): Refused {
  if (depth > deepest) return { code: 'shape' }
  if (typeof content === 'string') return textRefusal(content, counting)
  if (typeof content === 'number') return Number.isFinite(content) ? undefined : { code: 'shape' }
  if (typeof content !== 'object' || content === null) return undefined
  for (const [key, inner] of Object.entries(content)) {
    const refused =
      (Array.isArray(content) ? undefined : textRefusal(key, counting)) ??
      contentRefusal(inner, depth + 1, counting)
    if (refused !== undefined) return refused
  }
  return undefined
}

function textRefusal(text: string, counting: Counting): Refused {
  if (refusedText(text)) return { code: 'unicode' }
  return isTooLong(text, counting) ? { code: 'tooLong', params: { count: longest.graphemes } } : undefined
}

function isTooLong(text: string, counting: Counting): boolean {
  if (text.length <= longest.graphemes) return false
  if (text.length > longest.units || counting.left === 0) return true
  counting.left -= 1
  return isLongerThan(text, longest.graphemes)
}
