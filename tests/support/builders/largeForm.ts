import type { Field, LeafField, Procedure } from '../../../forms/fields'
import type { Json } from '../../../schemas/condition'
import type { Person } from '../person'
import { Random } from '../random/random'
import { aProcedure } from './forms'

/**
 * The mix of types of the 42,723 public forms of demarches-simplifiees, for the largest of them: 648 fields. The rarer
 * types share what is left.
 */
const mix = {
  ...{ text: 123, file: 91, heading: 81, choice: 52, longText: 45, explanation: 39, yesNo: 32, checkbox: 23 },
  ...{ integer: 19, date: 19, phone: 19, multipleChoice: 17, email: 16, repetition: 13 },
  ...{ money: 14, civility: 14, decimal: 19, percent: 6, iban: 6 },
} as const
type Type = keyof typeof mix
type Leaf = Exclude<Type, 'heading' | 'explanation' | 'repetition'>

const perPage = 27

/** A form of 648 fields, and somebody's answers to all that it then asks; another seed deals them otherwise. */
export function largeForm(seed: number): { readonly procedure: Procedure; readonly person: Person } {
  const random = new Random(seed)
  const answers: Record<string, Json> = {}
  let asked: { readonly id: string; readonly value: boolean } | undefined
  const fields = dealt(random).map((type, index): Field => {
    const id = `q${index + 1}`
    const label = `Question ${index + 1}`
    // A tenth is asked only after a yes or a no given above.
    const gate = index % 10 === 9 ? asked : undefined
    const wanted = gate === undefined ? undefined : random.chance(0.7) ? gate.value : !gate.value
    const when = gate === undefined || wanted === undefined ? {} : { when: { [gate.id]: wanted } }
    if (type === 'heading') return { id, type, label: `Partie ${index + 1}` }
    if (type === 'explanation') return { id, type, text: `À lire avant la question ${index + 2}.` }
    const isHidden = gate !== undefined && wanted !== gate.value
    if (type === 'repetition') {
      if (!isHidden) answers[id] = [rowOf(random, id, 1), rowOf(random, id, 2)]
      return { ...listOf(id, label), ...when }
    }
    const optional = random.chance(0.4)
    const value = answerTo(type, random, index)
    const isLeft = optional && random.chance(0.6)
    if (!isHidden && !isLeft) answers[id] = value
    if (type === 'yesNo' && !isHidden && !isLeft) asked = { id, value: value === true }
    return { ...leafOf(type, id, label), ...when, ...(optional ? { optional } : {}) }
  })
  const pages = Array.from({ length: Math.ceil(fields.length / perPage) }, (_, page) => ({
    id: `page${page + 1}`,
    title: `Page ${page + 1}`,
    fields: fields.slice(page * perPage, (page + 1) * perPage),
  }))
  return {
    procedure: aProcedure({ id: 'grand-formulaire', title: 'Le grand formulaire', sections: pages }),
    person: { about: 'Somebody with a week to spare.', applicant: {}, answers },
  }
}

/** Each type as often as it is met, in an order of chance. */
function dealt(random: Random): readonly Type[] {
  const types: readonly Type[] = Object.keys(mix).filter((name): name is Type => name in mix)
  return types
    .flatMap((type) => Array.from({ length: mix[type] }, () => ({ type, at: random.next() })))
    .sort((one, other) => one.at - other.at)
    .map(({ type }) => type)
}

function leafOf(type: Leaf, id: string, label: string): LeafField {
  const options = { first: 'Le premier', second: 'Le deuxième', third: 'Le troisième', last: 'Le dernier' }
  if (type === 'choice' || type === 'multipleChoice') return { id, type, label, options }
  // Each asks of somebody else: a browser would fill in the same thing everywhere.
  return type === 'email' || type === 'phone' ? { id, type, label, purpose: 'off' } : { id, type, label }
}

function listOf(id: string, label: string): Field {
  return {
    id,
    type: 'repetition',
    label,
    row: { title: `{${id}Name}`, name: 'élément', add: `Ajouter à la question ${id.slice(1)}` },
    fields: [
      { id: `${id}Name`, type: 'text', label: 'Nom' },
      { id: `${id}Count`, type: 'integer', label: 'Nombre' },
    ],
  }
}

function rowOf(random: Random, id: string, row: number): { readonly [id: string]: Json } {
  return { [`${id}Name`]: `Élément ${row} de ${id}`, [`${id}Count`]: random.int(100) }
}

function answerTo(type: Leaf, random: Random, index: number): Json {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `20${two(10 + random.int(14))}-${two(1 + random.int(12))}-${two(1 + random.int(28))}`
  switch (type) {
    case 'text':
      return `Réponse n° ${index + 1}, cœur ${random.int(1000)}`
    case 'longText':
      return `Récit n° ${index + 1} : ce qui s’est passé le ${day}, et la suite.`
    case 'file':
      return [{ file: `piece-${index + 1}.pdf`, size: 300 }]
    case 'choice':
      return random.pick(['first', 'second', 'third', 'last'])
    case 'multipleChoice':
      return random.chance(0.5) ? ['first', 'third'] : ['second']
    case 'yesNo':
      return random.chance(0.5)
    case 'checkbox':
      return true
    case 'integer':
      return random.int(10_000)
    case 'date':
      return day
    case 'phone':
      return `+331${two(40 + random.int(9))}${100_000 + random.int(900_000)}`
    case 'email':
      return `personne${index + 1}@exemple.fr`
    case 'money':
      return `${random.int(90_000)}.${two(random.int(100))}`
    case 'decimal':
      return `${random.int(900)}.${1 + random.int(9)}`
    case 'percent':
      return String(random.int(101))
    case 'civility':
      return random.pick(['ms', 'mr'])
    case 'iban':
      return 'FR7630006000011234567890189'
  }
}
