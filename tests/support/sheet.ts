import { type AskedElement, type AskedField, applyChanges, evaluate, type Form } from '../../forms/engine'
import { countryName } from '../../forms/fields/countries'
import { isOptionValue, optionText, otherLabel, wordsAbove } from '../../forms/fields/options'
import { asText } from '../../forms/fields/presentation'
import type { Json } from '../../schemas/condition'
import { labelIn } from '../../schemas/label'
import { noFacts } from '../../schemas/lookup'
import { changesOf, type Person } from './person'

/**
 * What somebody replies on one page or in one row, as a person prepares it on paper: by question, the words to type,
 * the options to choose or the files to send. A part of a question, or the words beside an option, stand under
 * `question / part`.
 */
export type Sheet = {
  readonly replies: ReadonlyMap<string, readonly string[]>
  /** By a list's title: what its button says, and a sheet for each row. */
  readonly lists: ReadonlyMap<string, { readonly add: string; readonly rows: readonly Sheet[] }>
}

/** A person's sheets by the pages' titles, in order. */
export function sheetsOf(person: Person, form: Form, today: string): ReadonlyMap<string, Sheet> {
  const answers = applyChanges({}, Object.fromEntries(changesOf(person)))
  const { sections } = evaluate(form, answers, { today, locale: 'fr', facts: noFacts })
  return new Map(sections.map(({ title, elements }) => [title, sheetOf(elements, form)]))
}

/** The key of a part of a question. */
export function partOf(question: string, part: string): string {
  return `${question} / ${part}`
}

function sheetOf(elements: readonly AskedElement[], form: Form): Sheet {
  const fields = elements.filter((element) => element.kind === 'field')
  const lists = elements.filter((element) => element.kind === 'repetition')
  return {
    replies: new Map(fields.flatMap((asked) => repliesTo(asked, form))),
    lists: new Map(
      lists.map(({ label, field, rows }) => [
        label,
        { add: labelIn(field.row.add, 'fr'), rows: rows.map((row) => sheetOf(row.elements, form)) },
      ]),
    ),
  }
}

type Replies = readonly (readonly [string, readonly string[]])[]

function repliesTo({ field, label, value }: AskedField, { types }: Form): Replies {
  const type = types.get(field.type)
  if (value === undefined || !type) return []
  switch (field.type) {
    case 'choice':
    case 'multipleChoice': {
      const chosen = listed(value).filter(isOptionValue)
      const written = wordsAbove(field)
      const own = chosen.flatMap((each) => (typeof each === 'string' || written ? [] : [each.other]))
      const words = chosen.map((each) =>
        typeof each === 'string'
          ? optionText(each, field, 'fr', noFacts)
          : (written ?? otherLabel(field, 'fr') ?? ''),
      )
      return [
        [label, words],
        ...own.map((each) => [partOf(label, 'Précisez votre réponse'), [each]] as const),
      ]
    }
    case 'address':
      return partsOf(value).map(([part, words]) => [partOf(label, part), [words]])
    case 'checkbox':
    case 'consent':
      return [[label, [label]]]
    case 'yesNo':
    case 'country':
      return [[label, [asText(type.present(value, field, 'fr', noFacts))]]]
    case 'file':
      return [[label, listed(value).flatMap(fileNames)]]
    default:
      return [[label, [type.print(value, field, 'fr')]]]
  }
}

/** A person's sheet names the files: whoever fills it in makes them up. */
function fileNames(file: Json): readonly string[] {
  return typeof file === 'object' && file !== null && 'file' in file ? [String(file.file)] : []
}

function listed(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value]
}

const addressParts: Readonly<Record<string, string>> = {
  line1: 'Numéro et voie',
  line2: 'Complément d’adresse',
  postcode: 'Code postal',
  city: 'Commune',
  country: 'Pays',
}

function partsOf(address: Json): readonly (readonly [part: string, words: string])[] {
  return Object.entries(address ?? {}).flatMap(([part, value]) => {
    const label = addressParts[part]
    if (label === undefined || typeof value !== 'string') return []
    return [[label, part === 'country' ? countryName(value, 'fr') : value] as const]
  })
}
