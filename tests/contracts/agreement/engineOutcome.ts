import { annotationsOf, evaluate, type Form, validateAnswers } from '../../../forms/engine'
import { offeredValues } from '../../../forms/engine/resolve/offered'
import { settingOf } from '../../../forms/engine/resolve/settings'
import type { AskedElement, AskedField, Context, Evaluation, RaisedCheck } from '../../../forms/engine/types'
import { type Answers, isUnreadable } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { Number34 } from '../naive/decimals'
import type { Outcome } from '../naive/outcome'
import { judged } from '../naive/problems'

/** What the engine makes of a draft, in the shape in which the naive evaluator tells it. */
export function engineOutcome(form: Form, answers: Answers, noted: Answers, context: Context): Outcome {
  const evaluation = evaluate(form, answers, context)
  const { sections, ineligible, ineligibleIfSubmitted, group } = evaluation
  return {
    asked: Object.fromEntries(sections.flatMap(({ elements }) => elements.flatMap(entries))),
    raised: sections.flatMap(({ elements, raised }) => [...elements.flatMap(raisedInRows), ...ids(raised)]),
    problems: problemsIn(evaluation, form, answers, context),
    ineligible,
    ineligibleIfSubmitted,
    group: group?.id ?? null,
    annotated: Object.fromEntries(
      annotationsOf(form, answers, noted, context)?.elements.flatMap(entries) ?? [],
    ),
  }
}

type Entry = readonly [path: string, said: Json]

function entries(element: AskedElement): readonly Entry[] {
  if (element.kind !== 'repetition') return [[element.path, describe(element)]]
  const rows = element.rows.flatMap((row, index) =>
    row.elements.map((inner): Entry => [`${element.path}/${index}/${inner.field.id}`, describe(inner)]),
  )
  return [...rows, [element.path, describe(element)]]
}

function describe(element: AskedElement): Json {
  switch (element.kind) {
    case 'heading':
    case 'explanation':
      return {}
    case 'repetition':
      return { min: element.min, max: element.max, rows: element.rows.length }
    case 'computed':
      return { value: element.value ?? null }
    case 'field': {
      const { field, value, optional, suggestion, gone } = element
      const options = settingOf(field, 'options') === undefined ? undefined : offeredValues(field)
      return {
        value: value ?? null,
        optional,
        ...(options === undefined ? {} : { options: [...options] }),
        // How long the applicant's texts may be is no part of the language.
        ...(element.path.startsWith('applicant/')
          ? {}
          : { ...bound('min', settingOf(field, 'min')), ...bound('max', settingOf(field, 'max')) }),
        ...(gone === undefined ? {} : { gone }),
        ...(suggestion === undefined ? {} : { suggestion }),
      }
    }
  }
}

function bound(key: string, told: unknown): { readonly [key: string]: Json } {
  if (typeof told === 'string' && /^\d{4}-/.test(told)) return { [key]: told }
  return typeof told === 'string' || typeof told === 'number' ? { [key]: new Number34(told).text() } : {}
}

function raisedInRows(element: AskedElement): readonly string[] {
  if (element.kind !== 'repetition') return []
  return element.rows.flatMap((row, index) => ids(row.raised).map((id) => `${id}/${index}`))
}

function ids(raised: readonly RaisedCheck[]): readonly string[] {
  return raised.map(({ check }) => check.id)
}

/** What validation says that the naive evaluator can tell too, in its words. */
function problemsIn(
  { sections }: Evaluation,
  form: Form,
  answers: Answers,
  context: Context,
): readonly string[] {
  const elements = sections.flatMap((section) => section.elements)
  const places = new Map(elements.flatMap(placesIn))
  const problems = validateAnswers(form, answers, context).flatMap(({ at, code }) => {
    const { path = at, field } = places.get(at) ?? {}
    const known = field === undefined || /^(?:check|repetition)\./.test(code) ? code : codeOf(field, code)
    return known === undefined ? [] : [`${path} ${known}`]
  })
  return [...new Set(problems)].sort()
}

function codeOf({ field, answer, value }: AskedField, code: string): string | undefined {
  if (isUnreadable(answer)) return 'unreadable'
  if (value === undefined) return code === 'choice.gone' ? 'gone' : code
  return judged.includes(field.type) ? 'wrong' : undefined
}

type Placed = { readonly path: string; readonly field?: AskedField }

/** Where each thing stands, by its path: the rows by number. */
function placesIn(element: AskedElement): readonly (readonly [path: string, placed: Placed])[] {
  const placed = element.kind === 'field' ? { path: element.path, field: element } : { path: element.path }
  if (element.kind !== 'repetition') return [[element.path, placed]]
  const inRows = element.rows.flatMap((row, index) =>
    row.elements.map((inner) => {
      const path = `${element.path}/${index}/${inner.field.id}`
      return [inner.path, inner.kind === 'field' ? { path, field: inner } : { path }] as const
    }),
  )
  return [...inRows, [element.path, placed]]
}
