import type { Field, LeafField, Procedure, RowField } from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import type { Random } from './random'
import {
  aNumber,
  anAmount,
  civilities,
  countries,
  days,
  moments,
  months,
  noAnswer,
  numbers,
  someFiles,
  texts,
  wholes,
} from './values'

/** A draft of such a form: most questions answered, some not, some with what cannot be read or is not offered. */
export function someAnswers(random: Random, { sections, applicant }: Procedure): Answers {
  const fields = sections.flatMap((section) => section.fields)
  const given = answersTo(random, fields)
  const page = applicant === undefined ? [] : anApplicant(random)
  // A draft keeps no empty object.
  return page.length === 0 ? given : { ...given, applicant: Object.fromEntries(page) }
}

/** A draft as it is later: some answers are those of another, the rest and untouched rows the same objects. */
export function changedAnswers(random: Random, before: Answers, other: Answers): Answers {
  const later = Object.entries(other).flatMap(([id, answer]): readonly (readonly [string, Json])[] => {
    const rows = before[id]
    if (random.chance(0.5)) return []
    if (!isRows(rows) || !isRows(answer) || random.chance(0.3)) return [[id, answer]]
    return [[id, rows.map((row, index) => (random.chance(0.3) ? (answer[index] ?? row) : row))]]
  })
  return { ...before, ...Object.fromEntries(later) }
}

function isRows(answer: Json | undefined): answer is readonly Json[] {
  return (
    Array.isArray(answer) && answer.some((row) => typeof row === 'object' && row !== null && 'rowId' in row)
  )
}

/** What agents noted down beside. */
export function someAnnotations(random: Random, { annotations = [] }: Procedure): Answers {
  return answersTo(random, annotations)
}

function answersTo(random: Random, fields: readonly Field[]): Answers {
  return Object.fromEntries(
    fields.flatMap((field): readonly (readonly [string, Json])[] => {
      if (field.type !== 'repetition') return answerTo(random, field)
      const rows = random.several(0, 3, (index) => ({
        rowId: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        answers: Object.fromEntries(field.fields.flatMap((inner) => answerTo(random, inner))),
      }))
      return rows.length === 0 ? [] : [[field.id, rows]]
    }),
  )
}

function anApplicant(random: Random): readonly (readonly [string, Json])[] {
  const kind = random.pick(['company', 'person'])
  const name = random.pick(texts)
  const answers = { kind, name, lastName: name, email: 'a@exemple.fr', siret: '73282932000074' }
  return random.some(Object.entries(answers), 0.8)
}

function answerTo(random: Random, field: RowField): readonly (readonly [string, Json])[] {
  if (field.type === 'heading' || field.type === 'explanation' || field.type === 'computed') return []
  if (random.chance(0.15)) return []
  return [[field.id, random.chance(0.08) ? noAnswer(random) : anAnswer(random, field)]]
}

/** A canonical value of the question's type, within its bounds or not. */
function anAnswer(random: Random, field: LeafField): Json {
  switch (field.type) {
    case 'integer':
      return random.pick(wholes)
    case 'decimal':
    case 'percent':
      return aNumber(random)
    case 'money':
      return anAmount(random)
    case 'date':
      return random.pick(field.precision === 'month' ? months : days)
    case 'dateTime':
      return random.pick(moments)
    case 'civility':
      return random.pick(civilities)
    case 'yesNo':
      return random.chance(0.5)
    case 'checkbox':
    case 'consent':
      return true
    case 'choice':
      return anOption(random)
    case 'multipleChoice':
      return someOptions(random)
    case 'country':
      return random.pick(countries)
    case 'file':
      return someFiles(random)
    case 'address':
      return { line1: '1 rue', postcode: '25000', city: 'Besançon', country: 'FR', source: 'typed' }
    case 'email':
      return random.pick(texts)
    default:
      return random.chance(0.1) ? random.pick([' ', '\n', '0', ...numbers]) : random.pick(texts)
  }
}

function anOption(random: Random): Json {
  return random.chance(0.15) ? { other: random.pick(texts) } : random.pick(['a', 'b', 'c', 'd'])
}

function someOptions(random: Random): Json {
  const free = random.chance(0.2) ? [{ other: random.pick(texts) }] : []
  return [...random.some(['a', 'b', 'c', 'd']), ...free]
}
