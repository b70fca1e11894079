import type { Json } from '../../../schemas/condition'
import { aCondition } from './condition'
import { aField, aWhen, type Made } from './field'
import type { Name } from './names'
import type { Random } from './random'
import { aLabel } from './words'

/** A definition in the making: what was named so far, and the ids given. */
export type Making = { readonly random: Random; ids: number; names: readonly Name[] }

/** An id that nothing else has. */
export function newId(making: Making): string {
  return `f${++making.ids}`
}

/** The fields as they stand in the definition. */
export function fieldsOf(made: readonly Made[]): readonly Json[] {
  return made.map(({ field }) => field)
}

/** Questions asked once for each row; those of a row may name those above them in it. */
export function aRepetition(making: Making, id: string): Made {
  const { random, names } = making
  const made: Made[] = []
  let known = names
  const count = 1 + random.int(4)
  for (let index = 0; index < count; index++) {
    const field = aField(random, newId(making), known)
    if (field.name !== undefined) known = [...known, field.name]
    made.push(field)
  }
  const rows = made.flatMap(({ name }) => name ?? [])
  return {
    field: {
      ...{ id, type: 'repetition', label: aLabel(random, `Lignes ${id}`) },
      row: { ...aTitle(random, rows), name: 'ligne', add: aLabel(random, 'Ajouter') },
      ...howMany(random, names),
      ...aWhen(random, names, 0.3),
      ...uniqueIn(random, made),
      ...someChecks(making, made, known),
      fields: fieldsOf(made),
    },
    name: { name: id, kind: 'rows', type: 'repetition', rows },
  }
}

/** A check of answers taken together, for some: an error or a warning, at some of the questions. */
export function someChecks(making: Making, made: readonly Made[], names: readonly Name[]) {
  const { random } = making
  const fields = made.flatMap(({ name }) => name?.name ?? [])
  const when = fields.length > 0 && random.chance(0.3) ? aCondition(random, names) : undefined
  if (when === undefined) return {}
  const says = random.chance(0.5) ? { error: 'Non.' } : { warning: aLabel(random, 'Vraiment ?') }
  const at = new Set(random.several(1, 2, () => random.pick(fields)))
  return { checks: [{ id: newId(making), when, ...says, fields: [...at] }] }
}

function howMany(random: Random, names: readonly Name[]) {
  const numbers = names.filter(({ kind }) => kind === 'number')
  const bound = (fixed: number): Json =>
    numbers.length > 0 && random.chance(0.5) ? { answer: random.pick(numbers).name } : fixed
  return {
    ...(random.chance(0.3) ? { min: bound(random.int(3)) } : {}),
    ...(random.chance(0.3) ? { max: bound(1 + random.int(3)) } : {}),
  }
}

/** Answers that no two rows may have together, for some: of questions, never of what is computed. */
function uniqueIn(random: Random, made: readonly Made[]) {
  const questions = made.flatMap(({ name }) =>
    name === undefined || name.type === 'computed' ? [] : name.name,
  )
  const unique = random.chance(0.3) ? random.some(questions, 0.4) : []
  return unique.length === 0 ? {} : { unique }
}

function aTitle(random: Random, rows: readonly Name[]) {
  if (rows.length === 0 || random.chance(0.7)) return {}
  return { title: random.several(1, 2, () => `{${random.pick(rows).name}}`).join(' – ') }
}
