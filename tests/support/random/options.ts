import type { Json } from '../../../schemas/condition'
import { aCondition } from './condition'
import type { Name } from './names'
import type { Random } from './random'
import { lists } from './values'
import { aLabel } from './words'

type Settings = Readonly<Record<string, Json>>

const optionNames = ['a', 'b', 'c', 'd'] as const
const listNames = ['countries', 'regions', 'departments', 'communes', 'epci', 'ecoles-du-doubs'] as const

/** Options of a choice: written there, those chosen above, or the lines of a list. */
export function someOptions(random: Random, names: readonly Name[], several: boolean): Settings {
  const above = names.filter(({ kind }) => kind === 'options')
  const other = random.chance(0.3) ? { other: aFreeAnswer(random) } : {}
  if (above.length > 0 && random.chance(0.3))
    return { options: { answer: random.pick(above).name }, ...other }
  if (random.chance(0.15)) return { options: { from: random.pick(listNames) }, ...other }
  const options = random.several(1, 4, (index) => {
    const value = optionNames[index] ?? 'z'
    return [
      value,
      random.chance(0.6) ? aLabel(random, value.toUpperCase()) : details(random, value, names, several),
    ] as const
  })
  return { options: Object.fromEntries(options), ...other }
}

/** A tree of options two or three deep, and a name for each of its lists. */
export function aTree(random: Random): Settings {
  const isDeep = random.chance(0.4)
  const leaf = (value: string): Json =>
    random.chance(0.8) ? value.toUpperCase() : { label: value.toUpperCase(), retired: true }
  const branch = (value: string, inside: Json): Json => ({
    label: value.toUpperCase(),
    ...(random.chance(0.1) ? { retired: true } : {}),
    options: inside,
  })
  const last = { i: leaf('i'), j: leaf('j') }
  const second = { e: isDeep ? branch('e', last) : leaf('e'), f: leaf('f') }
  const others = random.some(
    [
      ['b', leaf('b')],
      ['c', branch('c', { g: leaf('g') })],
    ] as const,
    0.6,
  )
  const levels = ['Rayon', 'Produit', 'Variété'].slice(0, isDeep ? 3 : 2)
  return { options: Object.fromEntries([['a', branch('a', second)], ...others]), levels }
}

/** The options that those below may name: the question's own, those of the question above, codes of the list. */
export function chosenIn(
  { options, other }: Settings,
  names: readonly Name[],
): { readonly options?: readonly string[] } {
  if (typeof options !== 'object' || options === null) return {}
  const free = other === undefined || other === false ? [] : ['other']
  return { options: [...new Set([...valuesIn(options, names), ...free])] }
}

function valuesIn(options: object, names: readonly Name[]): readonly string[] {
  if ('answer' in options) return names.find(({ name }) => name === options.answer)?.options ?? []
  const list = 'from' in options ? listNames.find((name) => name === options.from) : undefined
  if (list !== undefined) return lists[list]
  return Object.entries(options).flatMap(([value, option]: [string, unknown]) => {
    const inside =
      typeof option === 'object' && option !== null && 'options' in option ? option.options : null
    return typeof inside === 'object' && inside !== null ? [value, ...valuesIn(inside, names)] : [value]
  })
}

function details(random: Random, value: string, names: readonly Name[], several: boolean): Json {
  return {
    label: aLabel(random, value.toUpperCase()),
    ...(random.chance(0.2) ? { hint: 'Comme ceci.' } : {}),
    ...openWhile(random, names),
    ...(several && random.chance(0.3) ? { exclusive: true } : {}),
    ...(random.chance(0.2) ? { retired: true } : {}),
  }
}

function openWhile(random: Random, names: readonly Name[]): Settings {
  const when = random.chance(0.5) ? aCondition(random, names) : undefined
  return when === undefined ? {} : { when }
}

function aFreeAnswer(random: Random): Json {
  return random.pick([true, true, 'Une autre', { fr: 'Une autre', en: 'Another' }, false])
}
