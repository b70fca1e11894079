import type { Condition, Json } from '../../../schemas/condition'
import type { Kind, Name } from './names'
import type { Random } from './random'
import { aText, days, fixedOptions, moments, months, numbers, patterns, relative, wholes } from './values'

/** A condition that names what it may, every operator and nesting at times; undefined when there is nothing to name. */
export function aCondition(random: Random, names: readonly Name[], depth = 0): Condition | undefined {
  if (names.length === 0) return undefined
  if (depth < 3 && random.chance(0.35)) return nested(random, names, depth)
  const named = random.several(1, 2, () => random.pick(names))
  return Object.fromEntries(named.map((name) => [name.name, aTest(random, name, names, depth)]))
}

function nested(random: Random, names: readonly Name[], depth: number): Condition | undefined {
  const inner = () => aCondition(random, names, depth + 1) ?? {}
  const word = random.pick(['all', 'any', 'not'])
  const group = word === 'not' ? { not: inner() } : { [word]: random.several(1, 3, inner) }
  return random.chance(0.2) ? { ...aCondition(random, names, 3), ...group } : group
}

/** What follows a name: a value, a list, operators. */
function aTest(random: Random, name: Name, names: readonly Name[], depth: number): Json {
  const { kind } = name
  if (kind !== 'options' && kind !== 'files' && kind !== 'rows' && kind !== 'none' && random.chance(0.3))
    return random.chance(0.5)
      ? aValue(random, name)
      : kind === 'boolean'
        ? true
        : random.several(1, 3, () => aFixedValue(random, name))
  return Object.fromEntries(random.several(1, 2, () => anOperator(random, name, names, depth)))
}

const one: Readonly<Record<Kind, readonly string[]>> = {
  text: ['is', 'isNot', 'contains', 'startsWith'],
  number: ['is', 'isNot', 'over', 'atLeast', 'under', 'atMost'],
  date: ['is', 'isNot', 'over', 'atLeast', 'under', 'atMost'],
  boolean: ['is', 'isNot'],
  option: ['is', 'isNot'],
  options: ['has'],
  files: [],
  rows: [],
  none: [],
}
const many: Readonly<Record<Kind, readonly string[]>> = {
  ...one,
  text: ['oneOf', 'noneOf'],
  number: ['oneOf', 'noneOf'],
  date: ['oneOf', 'noneOf'],
  boolean: [],
  option: ['oneOf', 'noneOf'],
  options: ['hasAny', 'hasAll', 'hasNone'],
}

function anOperator(
  random: Random,
  name: Name,
  names: readonly Name[],
  depth: number,
): readonly [string, Json] {
  const { kind, rows } = name
  const counted = kind === 'options' || kind === 'files' || kind === 'rows'
  if (random.chance(0.15) || kind === 'none')
    return [random.pick(['isEmpty', 'isFilled']), random.chance(0.7)]
  if (kind === 'files' || (counted && (depth > 4 || random.chance(0.3))))
    return ['count', aCount(random, names)]
  if (kind === 'rows') {
    const inner = aCondition(random, [...(rows ?? []), ...(rows ?? []), ...names], depth + 1)
    return [random.pick(['some', 'every']), inner ?? {}]
  }
  if (kind === 'text' && random.chance(0.2)) return ['matches', random.pick(patterns)]
  if (many[kind].length > 0 && random.chance(0.3)) return aListOperator(random, name, names)
  const other = otherOf(random, kind === 'options' ? 'option' : kind, names)
  return [random.pick(one[kind]), other ?? aValue(random, name)]
}

function aListOperator(random: Random, name: Name, names: readonly Name[]): readonly [string, Json] {
  const isOption = name.kind === 'option' || name.kind === 'options'
  const other = isOption ? otherOf(random, 'options', names) : undefined
  return [random.pick(many[name.kind]), other ?? random.several(1, 3, () => aFixedValue(random, name))]
}

/** Another answer of the same kind, at times. */
function otherOf(random: Random, kind: Kind, names: readonly Name[]): Json | undefined {
  const others = names.filter((other) => other.kind === kind)
  return others.length > 0 && random.chance(0.25) ? { answer: random.pick(others).name } : undefined
}

function aCount(random: Random, names: readonly Name[]): Json {
  if (random.chance(0.4)) return random.chance(0.7) ? random.int(4) : [random.int(4), random.int(4)]
  if (random.chance(0.2)) return { [random.pick(many.number)]: [random.int(4), random.int(4)] }
  const other = otherOf(random, 'number', names)
  return { [random.pick(one.number)]: other ?? random.int(4) }
}

/** A value that may be compared with such an answer, for dates one told from today at times. */
function aValue(random: Random, name: Name): Json {
  return name.kind === 'date' && random.chance(0.4) ? random.pick(relative) : aFixedValue(random, name)
}

function aFixedValue(random: Random, { kind, type, options = [] }: Name): Json {
  switch (kind) {
    case 'number':
      return random.chance(0.5) ? random.pick(wholes) : random.pick(numbers)
    case 'date':
      return random.pick(random.pick([days, months, moments]))
    case 'boolean':
      return random.chance(0.5)
    case 'option':
    case 'options':
      return random.pick(fixedOptions[type] ?? options)
    default:
      return aText(random, type)
  }
}
