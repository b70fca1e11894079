import type { Procedure } from '../../../forms/fields'
import type { Json } from '../../../schemas/condition'
import { applicantNames } from './applicant'
import { aCondition } from './condition'
import { aField, aWhen, type Made } from './field'
import type { Random } from './random'
import { aRepetition, fieldsOf, type Making, newId, someChecks } from './rows'
import { aLabel, around } from './words'

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
    title: aLabel(random, 'Une démarche au hasard'),
    service: 'Un service',
    contact: { email: 'aide@exemple.fr' },
    legalBasis: 'Un texte',
    retention: { draft: 'P3M', afterDecision: 'P6M' },
    ...around(random),
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

function aSection(making: Making): Json {
  const { random } = making
  const when = aWhen(random, making.names, 0.3)
  const made = someFields(making)
  const id = newId(making)
  return {
    id,
    title: aLabel(random, `Page ${id}`),
    ...(random.chance(0.1) ? { hint: 'Une page.' } : {}),
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

function someGroups(making: Making, when: () => Json): readonly Json[] {
  const group = () => ({ id: newId(making), label: aLabel(making.random, 'Un groupe') })
  return [...making.random.several(0, 2, () => ({ ...group(), when: when() })), group()]
}
