import { compileForm, type Form } from '../../../forms/engine'
import { type Field, type LeafField, loadTypes } from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { aProcedure } from '../../support/builders/forms'

/** A question as other libraries are told of it. */
export type Question = {
  readonly id: string
  readonly rule: 'text' | 'integer' | 'choice' | 'yesNo' | 'date'
  readonly min?: number
  readonly max?: number
  readonly options?: readonly string[]
}

export const types = await loadTypes()

const options = ['a', 'b', 'c', 'd', 'e'] as const
const rules = [
  'text',
  'integer',
  'text',
  'choice',
  'text',
  'yesNo',
  'integer',
  'date',
  'text',
  'choice',
] as const

/** So many questions, four in ten of them texts. */
export function questions(count: number): readonly Question[] {
  return Array.from({ length: count }, (_, index): Question => {
    const [id, rule] = [`f${index}`, rules[index % rules.length] ?? 'text']
    if (rule === 'integer') return { id, rule, min: 0, max: 1000 }
    if (rule === 'choice') return { id, rule, options }
    return rule === 'text' ? { id, rule, max: 120 } : { id, rule }
  })
}

/** A right draft of them; drafts of other turns share no answer with it. */
export function draftOf(asked: readonly Question[], turn: number): Readonly<Record<string, Json>> {
  return Object.fromEntries(asked.map((question, index) => [question.id, answerTo(question, turn, index)]))
}

/** A draft of which so many answers are wrong: too long, out of bounds, no option, no date. */
export function wrongDraft(
  asked: readonly Question[],
  turn: number,
  wrong: number,
): Readonly<Record<string, Json>> {
  const mistakes = asked
    .filter(({ rule }) => rule !== 'yesNo')
    .slice(0, wrong)
    .map(({ id, rule }) => [
      id,
      rule === 'integer' ? 5000 + turn : rule === 'text' ? `${`${turn}`.padEnd(200)}.` : `x${turn}`,
    ])
  return { ...draftOf(asked, turn), ...Object.fromEntries(mistakes) }
}

/** The same questions as our own form. */
export function formOf(asked: readonly Question[]): Form {
  return compileForm(aProcedure({ fields: asked.map(fieldOf) }), types)
}

/**
 * 1,000 fields on ten pages: every third under a condition on one above, some nested, and every twentieth computed.
 * `answers` of two turns answer them so that half of the conditions change.
 */
export function largeForm(): Form {
  const asked = questions(1000)
  const fields = asked.map((question, index): Field => {
    if (index % 20 === 19)
      return {
        id: question.id,
        type: 'computed',
        label: 'Total',
        value: `f${index - 18} + f${index - 13} * 2`,
        as: 'integer',
      }
    return index % 10 >= 7 ? { ...fieldOf(question), when: conditionOf(index) } : fieldOf(question)
  })
  const sections = Array.from({ length: 10 }, (_, page) => ({
    id: `page${page}`,
    title: `Page ${page + 1}`,
    fields: fields.slice(page * 100, page * 100 + 100),
  }))
  return compileForm(aProcedure({ sections }), types)
}

/** A draft of that form; of each turn another. */
export function largeDraft(turn: number): Answers {
  return draftOf(questions(1000), turn)
}

function conditionOf(index: number): { readonly [name: string]: Json } {
  const start = index - (index % 10)
  const [number, choice, yes] = [`f${start + 1}`, `f${start + 3}`, `f${start + 5}`]
  if (index % 3 === 0) return { [choice]: ['a', 'b'], any: [{ [number]: { atLeast: 500 } }, { [yes]: true }] }
  return index % 3 === 1
    ? { [number]: { over: 250, atMost: 900 } }
    : { not: { [yes]: false }, [choice]: { isNot: 'e' } }
}

function fieldOf({ id, rule, min, max, options: offered = [] }: Question): LeafField {
  const common = { id, label: `Question ${id}` }
  switch (rule) {
    case 'integer':
      return { ...common, type: 'integer', ...(min === undefined || max === undefined ? {} : { min, max }) }
    case 'choice':
      return {
        ...common,
        type: 'choice',
        options: Object.fromEntries(offered.map((value) => [value, value])),
      }
    case 'text':
      return { ...common, type: 'text', ...(max === undefined ? {} : { max }) }
    default:
      return { ...common, type: rule }
  }
}

function answerTo({ rule }: Question, turn: number, index: number): Json {
  switch (rule) {
    case 'integer':
      return (index * 37 + turn * 501) % 1001
    case 'choice':
      return options[(index + turn) % options.length] ?? 'a'
    case 'yesNo':
      return (index + turn) % 2 === 0
    case 'date':
      return `2026-0${1 + ((index + turn) % 9)}-15`
    default:
      return `Réponse ${index}, au tour ${turn}`
  }
}
