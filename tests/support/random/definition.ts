import type { Procedure } from '../../../forms/fields'
import type { Json } from '../../../schemas/condition'
import { aCondition } from './condition'
import { aField, aWhen, type Made } from './field'
import type { Name } from './names'
import type { Random } from './random'

/**
 * A definition that can be read, with every construct of the language at times: conditions that never hold among
 * them, as no author would publish them and yet they must be evaluated as they are written.
 */
export function aDefinition(random: Random): Procedure {
  const making: Making = { random, ids: 0, names: [] }
  const applicant = random.chance(0.25) ? random.pick(['company', 'person', 'both'] as const) : undefined
  if (applicant !== undefined) making.names = applicantNames[applicant]
  const sections = random.several(1, 4, () => aSection(making))
  const asked = making.names
  const everywhere = () => aCondition(random, asked) ?? {}
  const hasNames = asked.length > 0
  const definition = {
    language: 1,
    id: 'au-hasard',
    title: 'Une démarche au hasard',
    service: 'Un service',
    contact: { email: 'aide@exemple.fr' },
    legalBasis: 'Un texte',
    retention: { draft: 'P3M', afterDecision: 'P6M' },
    ...(applicant === undefined ? {} : { applicant }),
    ...(hasNames && random.chance(0.3)
      ? { eligibility: random.several(1, 2, () => ({ must: everywhere(), message: 'Non.' })) }
      : {}),
    sections,
    ...(hasNames && random.chance(0.3) ? { groups: someGroups(making, everywhere) } : {}),
    ...(random.chance(0.3) ? { annotations: fieldsOf(someFields(making)) } : {}),
  }
  return JSON.parse(JSON.stringify(definition))
}

type Making = { readonly random: Random; ids: number; names: readonly Name[] }

const email: Name = { name: 'applicant.email', kind: 'text', type: 'email' }
const company: Name = { name: 'applicant.siret', kind: 'text', type: 'siret' }
const person: Name = { name: 'applicant.lastName', kind: 'text', type: 'text' }
const either: Name = {
  name: 'applicant.kind',
  kind: 'option',
  type: 'choice',
  options: ['company', 'person'],
}

const applicantNames = {
  company: [company, email],
  person: [person, email],
  both: [either, company, person, email],
} as const

function newId(making: Making): string {
  return `f${++making.ids}`
}

function aSection(making: Making): Json {
  const { random } = making
  const when = aWhen(random, making.names, 0.3)
  const made = someFields(making)
  const id = newId(making)
  return {
    id,
    title: `Page ${id}`,
    ...when,
    ...someChecks(making, made, making.names),
    fields: fieldsOf(made),
  }
}

/** Fields each of which may name those above. */
function someFields(making: Making): readonly Made[] {
  const { random } = making
  return random.several(1, 5, () => {
    const id = newId(making)
    const field = random.chance(0.2) ? aRepetition(making, id) : aField(random, id, making.names)
    if (field.name !== undefined) making.names = [...making.names, field.name]
    return field
  })
}

function aRepetition(making: Making, id: string): Made {
  const { random, names } = making
  const made: Made[] = []
  let known = names
  const count = 1 + random.int(4)
  for (let index = 0; index < count; index++) {
    const field = aField(random, newId(making), known)
    if (field.name !== undefined) known = [...known, field.name]
    made.push(field)
  }
  const numbers = names.filter(({ kind }) => kind === 'number')
  const bound = (fixed: number): Json =>
    numbers.length > 0 && random.chance(0.5) ? { answer: random.pick(numbers).name } : fixed
  const bounds = {
    ...(random.chance(0.3) ? { min: bound(random.int(3)) } : {}),
    ...(random.chance(0.3) ? { max: bound(1 + random.int(3)) } : {}),
  }
  return {
    field: {
      ...{ id, type: 'repetition', label: `Lignes ${id}`, row: { name: 'ligne', add: 'Ajouter' } },
      ...bounds,
      ...aWhen(random, names, 0.3),
      ...someChecks(making, made, known),
      fields: fieldsOf(made),
    },
    name: { name: id, kind: 'rows', type: 'repetition', rows: made.flatMap(({ name }) => name ?? []) },
  }
}

function fieldsOf(made: readonly Made[]): readonly Json[] {
  return made.map(({ field }) => field)
}

function someChecks(making: Making, made: readonly Made[], names: readonly Name[]) {
  const { random } = making
  const fields = made.flatMap(({ name }) => name?.name ?? [])
  const when = fields.length > 0 && random.chance(0.3) ? aCondition(random, names) : undefined
  if (when === undefined) return {}
  const says = random.chance(0.5) ? { error: 'Non.' } : { warning: 'Vraiment ?' }
  return { checks: [{ id: newId(making), when, ...says, fields: [random.pick(fields)] }] }
}

function someGroups(making: Making, when: () => Json): readonly Json[] {
  const group = () => ({ id: newId(making), label: 'Un groupe' })
  return [...making.random.several(0, 2, () => ({ ...group(), when: when() })), group()]
}
