import type { Json } from '../../../schemas/condition'
import { anAnswer } from './answer'
import { aCondition } from './condition'
import { aDateFormula, aNumberFormula } from './formula'
import { commonTypes, kinds, type Name } from './names'
import { chosenIn } from './options'
import type { Random } from './random'
import { settingsOf } from './settings'
import { aLabel, aUnit, besides } from './words'

type Written = Readonly<Record<string, Json>>

/** A field as it stands in a definition, and the name by which those below may name it. */
export type Made = { readonly field: Written; readonly name?: Name }

/** A question, a computed value, a heading or an explanation, in terms of what stands above it. */
export function aField(random: Random, id: string, names: readonly Name[]): Made {
  const label = aLabel(random, `Champ ${id}`)
  const common = { id, label, ...aWhen(random, names) }
  if (random.chance(0.05)) return { field: { ...common, type: 'heading' } }
  if (random.chance(0.05)) return { field: { ...common, type: 'explanation', text: 'Lisez **ceci**.' } }
  if (random.chance(0.2)) return aComputed(random, common, names)
  const type = random.pick(random.chance(0.6) ? commonTypes : Object.keys(kinds))
  const settings = settingsOf(random, type, names)
  const field = { ...common, type, ...besides(random), ...isOptional(random, names), ...settings }
  return {
    field: { ...field, ...aProposal(random, field, names) },
    name: { name: id, type, kind: kinds[type] ?? 'none', ...chosenIn(settings, names) },
  }
}

/** A condition to be shown, for some. */
export function aWhen(random: Random, names: readonly Name[], share = 0.4): { readonly when?: Json } {
  const when = random.chance(share) ? aCondition(random, names) : undefined
  return when === undefined ? {} : { when }
}

function aComputed(random: Random, common: Written & { readonly id: string }, names: readonly Name[]): Made {
  const as = random.pick(['integer', 'decimal', 'money', 'percent', 'date'])
  const value = as === 'date' ? aDateFormula(random, { names }) : aNumberFormula(random, { names })
  const kind = as === 'date' ? 'date' : 'number'
  const unit = as === 'integer' ? aUnit(random) : {}
  return {
    field: { ...common, type: 'computed', value, as, ...unit },
    name: { name: common.id, type: 'computed', kind },
  }
}

function isOptional(random: Random, names: readonly Name[]): Written {
  if (random.chance(0.7)) return {}
  return { optional: (random.chance(0.6) ? aCondition(random, names) : undefined) ?? random.chance(0.8) }
}

/** What is proposed beforehand, for some: a value, or the answer to another question of the type. */
function aProposal(
  random: Random,
  field: Written & { readonly type: string },
  names: readonly Name[],
): Written {
  const same = names.filter((name) => name.type === field.type)
  if (same.length > 0 && random.chance(0.1)) return { default: { answer: random.pick(same).name } }
  return random.chance(0.05) ? { default: anAnswer(random, field) } : {}
}
