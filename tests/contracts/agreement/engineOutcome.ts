import { annotationsOf, evaluate, type Form } from '../../../forms/engine'
import { offeredValues } from '../../../forms/engine/resolve/offered'
import { settingOf } from '../../../forms/engine/resolve/settings'
import type { AskedElement, Context, RaisedCheck } from '../../../forms/engine/types'
import type { Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { Number34 } from '../naive/decimals'
import type { Outcome } from '../naive/outcome'

/** What the engine makes of a draft, in the shape in which the naive evaluator tells it. */
export function engineOutcome(form: Form, answers: Answers, noted: Answers, context: Context): Outcome {
  const { sections, ineligible, ineligibleIfSubmitted, group } = evaluate(form, answers, context)
  return {
    asked: Object.fromEntries(sections.flatMap(({ elements }) => elements.flatMap(entries))),
    raised: sections.flatMap(({ elements, raised }) => [...elements.flatMap(raisedInRows), ...ids(raised)]),
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
      const { field, value, optional, suggestion } = element
      const options = settingOf(field, 'options') === undefined ? undefined : offeredValues(field)
      return {
        value: value ?? null,
        optional,
        ...(options === undefined ? {} : { options: [...options] }),
        // How long the applicant's texts may be is no part of the language.
        ...(element.path.startsWith('applicant/')
          ? {}
          : { ...bound('min', settingOf(field, 'min')), ...bound('max', settingOf(field, 'max')) }),
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
