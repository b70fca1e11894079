import { isUnreadable } from '../../../schemas/answers'
import { factOf } from '../../../schemas/lookup'
import type { Problem } from '../../../schemas/problem'
import type { LeafField, Types } from '../../fields'
import type { FieldType, Refusal } from '../../fields/fieldType'
import { refusalsOf } from '../../fields/rules'
import { lookupsIn } from '../lookupsOf'
import { safely } from '../pass'
import type { AskedField, AskedRepetition, Context, RaisedCheck } from '../types'
import { likeness } from './alike'

/** What is wrong with one answer: missing, unreadable, no longer offered, or refused by its type. */
export function fieldProblems(asked: AskedField, types: Types, context: Context): readonly Problem[] {
  const { path: at, field, answer, value, optional } = asked
  const type = types.get(field.type)
  if (type === undefined) return none
  if (isUnreadable(answer)) return [{ at, ...unreadable(type, field, answer.unreadable, context) }]
  if (value === undefined) return optional ? none : [{ at, code: asked.gone ? 'choice.gone' : 'required' }]
  const verdict = verdictOn(type, field, value)
  const unknown = type.lookup === undefined ? none : unknownKeys(type, asked, context)
  // Most answers are right: of those there is nothing to build.
  if (verdict.length === 0 && unknown.length === 0) return none
  return [...verdict, ...unknown].map((refusal) => ({ at, ...inType(type, refusal) }))
}

const none: readonly never[] = []

/** What is wrong with the rows together: too few, too many, twice the same. */
export function repetitionProblems(asked: AskedRepetition, types: Types): readonly Problem[] {
  const { path, field, min, max, rows } = asked
  const count = rows.length
  if (count < min) return [{ at: path, code: 'repetition.min', params: { count: min } }]
  if (count > max) return [{ at: path, code: 'repetition.max', params: { count: max } }]
  return doubles(field.unique ?? [], rows, types)
}

/** A check that came true, at the first question it names. */
export function checkProblems(raised: readonly RaisedCheck[]): readonly Problem[] {
  return raised.flatMap(({ check, severity, at: [at] }) =>
    severity === 'error' && at !== undefined ? [{ at, code: `check.${check.id}` }] : [],
  )
}

function doubles(unique: readonly string[], rows: AskedRepetition['rows'], types: Types): readonly Problem[] {
  const seen = new Map<string, number>()
  if (unique.length === 0) return []
  return rows.flatMap(({ elements }, index): readonly Problem[] => {
    const answers = unique.flatMap((id) => {
      const asked = elements.find(({ field }) => field.id === id)
      return asked?.kind === 'field' && asked.value !== undefined ? [asked] : []
    })
    if (answers.length < unique.length) return []
    const key = JSON.stringify(answers.map(({ field, value }) => likeness(value, types.get(field.type))))
    const first = seen.get(key)
    const [at] = answers
    if (first === undefined) seen.set(key, index)
    if (first === undefined || at === undefined) return []
    return [{ at: at.path, code: 'repetition.unique', params: { row: index + 1, first: first + 1 } }]
  })
}

/** The refusal of a code that its source says it does not know; nothing while the source has not answered. */
function unknownKeys({ lookup }: FieldType, asked: AskedField, { facts }: Context): readonly Refusal[] {
  if (lookup?.unknown === undefined) return []
  const isUnknown = lookupsIn(lookup, asked).some((each) => factOf(facts, each) === null)
  return isUnknown ? [lookup.unknown] : []
}

function unreadable(
  type: FieldType,
  field: LeafField,
  typed: unknown,
  { locale }: Context,
): Omit<Problem, 'at'> {
  const reading = typeof typed === 'string' ? safely(() => type.read(typed, field, locale)) : undefined
  return reading !== undefined && 'problem' in reading
    ? inType(type, reading.problem)
    : { code: 'unreadable' }
}

function inType({ type, messages }: FieldType, { code, params }: Refusal): Omit<Problem, 'at'> {
  const known = Object.hasOwn(messages.fr, code) ? `${type}.${code}` : code
  return { code: known, ...(params === undefined ? {} : { params: { ...params } }) }
}

type Judged = {
  readonly judge: (value: unknown) => readonly Refusal[]
  value: unknown
  refusals: readonly Refusal[]
}
const judged = new WeakMap<LeafField, Judged>()

/** Refusals of a filled value; the schema is built once for each resolved field, and the last verdict is kept. */
function verdictOn(type: FieldType, field: LeafField, value: unknown): readonly Refusal[] {
  const known = judged.get(field) ?? newlyJudged(type, field)
  if (!Object.is(known.value, value)) {
    known.refusals = known.judge(value)
    known.value = value
  }
  return known.refusals
}

function newlyJudged(type: FieldType, field: LeafField): Judged {
  const schema = type.schema(field)
  const fresh: Judged = { judge: (value) => refusalsOf(schema, value), value: undefined, refusals: [] }
  judged.set(field, fresh)
  return fresh
}
