import type { Json } from '../../../schemas/condition'
import { aCondition } from './condition'
import { aDateFormula, aNumberFormula } from './formula'
import { kinds, type Name } from './names'
import type { Random } from './random'
import { aNumber, days, relative, wholes } from './values'

/** A field as it stands in a definition, and the name by which those below may name it. */
export type Made = { readonly field: Readonly<Record<string, Json>>; readonly name?: Name }

/** A question, a computed value, a heading or an explanation, in terms of what stands above it. */
export function aField(random: Random, id: string, names: readonly Name[]): Made {
  const common = { id, label: `Champ ${id}`, ...aWhen(random, names) }
  if (random.chance(0.05)) return { field: { ...common, type: 'heading' } }
  if (random.chance(0.05)) return { field: { ...common, type: 'explanation', text: 'Lisez **ceci**.' } }
  if (random.chance(0.2)) return aComputed(random, common, names)
  const type = random.pick(Object.keys(kinds))
  const settings = settingsOf(random, type, names)
  const optional = random.chance(0.2) ? { optional: aCondition(random, names) ?? true } : {}
  const same = names.filter((name) => name.type === type)
  const proposed =
    same.length > 0 && random.chance(0.1) ? { default: { answer: random.pick(same).name } } : {}
  return {
    field: { ...common, type, ...optional, ...settings, ...proposed },
    name: { name: id, type, kind: kinds[type] ?? 'none', ...chosenIn(settings, names) },
  }
}

/** A condition to be shown, for some. */
export function aWhen(random: Random, names: readonly Name[], share = 0.4): { readonly when?: Json } {
  const when = random.chance(share) ? aCondition(random, names) : undefined
  return when === undefined ? {} : { when }
}

function aComputed(
  random: Random,
  common: { readonly id: string; readonly label: string },
  names: readonly Name[],
): Made {
  const as = random.pick(['integer', 'decimal', 'money', 'percent', 'date'])
  const value = as === 'date' ? aDateFormula(random, { names }) : aNumberFormula(random, { names })
  const kind = as === 'date' ? 'date' : 'number'
  return {
    field: { ...common, type: 'computed', value, as },
    name: { name: common.id, type: 'computed', kind },
  }
}

function settingsOf(random: Random, type: string, names: readonly Name[]): Readonly<Record<string, Json>> {
  switch (type) {
    case 'consent':
      return { text: 'Je certifie.' }
    case 'choice':
    case 'multipleChoice':
      return { ...someOptions(random, names), ...(type === 'choice' ? {} : countBounds(random, names)) }
    case 'text':
    case 'longText':
    case 'file':
      return countBounds(random, names)
    case 'date': {
      const precision = random.chance(0.3) ? { precision: 'month' } : {}
      return {
        ...precision,
        ...bounds(random, 'date', names, () => random.pick(random.pick([days, relative]))),
      }
    }
    default:
      return kinds[type] === 'number'
        ? bounds(random, 'number', names, () => (random.chance(0.5) ? random.pick(wholes) : aNumber(random)))
        : {}
  }
}

function countBounds(random: Random, names: readonly Name[]) {
  return bounds(random, 'number', names, () => random.int(4))
}

function bounds(random: Random, kind: 'number' | 'date', names: readonly Name[], fixed: () => Json) {
  const others = names.filter((name) => name.kind === kind)
  const bound = () =>
    others.length > 0 && random.chance(0.4) ? { answer: random.pick(others).name } : fixed()
  return Object.fromEntries(random.some(['min', 'max'], 0.3).map((key) => [key, bound()]))
}

const optionNames = ['a', 'b', 'c', 'd'] as const

function someOptions(random: Random, names: readonly Name[]): Readonly<Record<string, Json>> {
  const above = names.filter(({ type }) => type === 'multipleChoice')
  const other = random.chance(0.3) ? { other: true } : {}
  if (above.length > 0 && random.chance(0.3))
    return { options: { answer: random.pick(above).name }, ...other }
  const options = random.several(1, 4, (index) => {
    const value = optionNames[index] ?? 'z'
    const label = value.toUpperCase()
    if (random.chance(0.6)) return [value, label] as const
    return [
      value,
      { label, ...aWhen(random, names, 0.6), ...(random.chance(0.2) ? { retired: true } : {}) },
    ] as const
  })
  return { options: Object.fromEntries(options), ...other }
}

/** The options that those below may name: the question's own, or those of the question above. */
function chosenIn(
  { options, other }: Readonly<Record<string, Json>>,
  names: readonly Name[],
): { readonly options?: readonly string[] } {
  if (typeof options !== 'object' || options === null) return {}
  const taken = 'answer' in options ? names.find(({ name }) => name === options.answer) : undefined
  const own = taken === undefined ? Object.keys(options) : (taken.options ?? [])
  return { options: [...new Set([...own, ...(other === true ? ['other'] : [])])] }
}
