import type { Field, Procedure, RowField } from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { anAnswer } from './answer'
import type { Random } from './random'
import { noAnswer, texts } from './values'

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
      return rows.length === 0 ? [] : [[field.id, twice(random, rows)]]
    }),
  )
}

/** The rows, the last one saying what the first says at times. */
function twice<Row extends { readonly answers: object }>(
  random: Random,
  rows: readonly Row[],
): readonly Row[] {
  const [first] = rows
  if (first === undefined || random.chance(0.85)) return rows
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, answers: first.answers } : row))
}

function anApplicant(random: Random): readonly (readonly [string, Json])[] {
  const kind = random.pick(['company', 'person'])
  const [name, phone] = [random.pick(texts), '+33612345678']
  const company = { siret: '73282932000074', name, contactName: name, contactRole: 'gérante' }
  const address = anAnswer(random, { type: 'address' })
  const person = {
    forOther: true,
    filledBy: name,
    filledAs: 'tuteur',
    firstName: name,
    lastName: name,
    email: 'a@exemple.fr',
    phone,
    address,
  }
  return random.some(Object.entries({ kind, ...company, ...person }), 0.8)
}

function answerTo(random: Random, field: RowField): readonly (readonly [string, Json])[] {
  if (field.type === 'heading' || field.type === 'explanation' || field.type === 'computed') return []
  if (random.chance(0.15)) return []
  return [[field.id, random.chance(0.08) ? noAnswer(random) : anAnswer(random, field)]]
}
