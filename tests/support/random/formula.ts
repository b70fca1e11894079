import { isInFormulas, type Name } from './names'
import type { Random } from './random'
import { fixedOptions } from './values'

/** What a formula may use from where it is written, and the repetition it goes through. */
type Place = {
  readonly names: readonly Name[]
  readonly rows?: Name | undefined
}

/** A formula that gives a number. */
export function aNumberFormula(random: Random, place: Place, depth = 0): string {
  const deeper = () => aNumberFormula(random, place, depth + 1)
  if (depth > 3 || random.chance(0.35)) return aNumberTerm(random, place)
  switch (random.int(12)) {
    case 0:
    case 1:
    case 2:
      return `(${deeper()} ${random.pick(['+', '-', '*', '/'])} ${deeper()})`
    case 3:
      return `${deeper()} ${random.pick(['+', '-', '*', '/'])} ${deeper()}`
    case 4:
      return `if(${aTruth(random, place, depth + 1)}, ${deeper()}, ${deeper()})`
    case 5:
      return `orElse(${deeper()}, ${deeper()})`
    case 6:
      return `round(${deeper()}, ${random.int(4)})`
    case 7:
      return `daysBetween(${aDateFormula(random, place)}, ${aDateFormula(random, place)})`
    case 8:
      return `-${aNumberTerm(random, place)}`
    default:
      return anAggregate(random, place, depth) ?? deeper()
  }
}

/** A formula that gives a date. */
export function aDateFormula(random: Random, place: Place, depth = 0): string {
  const dates = reachable(place).filter(({ kind }) => kind === 'date')
  if (depth > 2 || random.chance(0.6))
    return dates.length > 0 && random.chance(0.7) ? random.pick(dates).name : 'today'
  const deeper = () => aDateFormula(random, place, depth + 1)
  if (random.chance(0.4)) return `orElse(${deeper()}, ${deeper()})`
  if (random.chance(0.5)) return `if(${aTruth(random, place, depth + 1)}, ${deeper()}, ${deeper()})`
  const rows = place.rows === undefined ? datesInRows(place.names) : []
  if (rows.length === 0) return deeper()
  const of = random.chance(0.7) ? random.pick(rows) : `orElse(${random.pick(rows)}, today)`
  return `${random.pick(['min', 'max'])}(${of})`
}

function aNumberTerm(random: Random, place: Place): string {
  const numbers = reachable(place).filter(({ kind }) => kind === 'number')
  if (numbers.length > 0 && random.chance(0.75)) return random.pick(numbers).name
  return random.pick(['0', '1', '2', '3', '0.1', '1000', '7', '1.005', '12345678901234567890'])
}

function aTruth(random: Random, place: Place, depth: number): string {
  const truths = reachable(place).filter(({ kind }) => kind === 'boolean')
  const choices = reachable(place).filter(({ kind }) => kind === 'option')
  const deeper = () => aTruth(random, place, depth + 1)
  if (depth < 4 && random.chance(0.3))
    return random.chance(0.3)
      ? `not (${deeper()})`
      : `(${deeper()} ${random.pick(['and', 'or'])} ${deeper()})`
  if (choices.length > 0 && random.chance(0.3)) {
    const { name, options = [], type } = random.pick(choices)
    const option = random.pick(fixedOptions[type] ?? options)
    return `${name} ${random.pick(['=', '!='])} '${option}'`
  }
  if (choices.length > 1 && random.chance(0.05)) {
    const [left, right] = [random.pick(choices), random.pick(choices)]
    return `${left.name} ${random.pick(['=', '!='])} ${right.name}`
  }
  if (truths.length > 0 && random.chance(0.3)) {
    const { name } = random.pick(truths)
    return random.chance(0.8) ? name : `${name} ${random.pick(['=', '!='])} ${random.pick(truths).name}`
  }
  const [formula, operators] = random.chance(0.25)
    ? [aDateFormula, ['=', '!=', '<', '<=', '>', '>=']]
    : [aNumberFormula, ['=', '!=', '<', '<=', '>', '>=']]
  return `${formula(random, place, depth + 2)} ${random.pick(operators)} ${formula(random, place, depth + 2)}`
}

function anAggregate(random: Random, { names, rows }: Place, depth: number): string | undefined {
  const repetitions = names.filter(({ rows: inside }) => inside !== undefined)
  if (rows !== undefined || repetitions.length === 0) return undefined
  const through = random.pick(repetitions)
  const numbers = (through.rows ?? []).filter(({ kind }) => kind === 'number')
  const usable = (through.rows ?? []).filter(isInFormulas)
  if (usable.length === 0 || random.chance(0.15)) return `count(${through.name})`
  if (numbers.length === 0 || random.chance(0.1)) return `count(${through.name}.${random.pick(usable).name})`
  const field = `${through.name}.${random.pick(numbers).name}`
  const inside = { names, rows: through }
  const of = random.pick([
    () => field,
    () => `${field} ${random.pick(['+', '*', '-', '/'])} ${aNumberFormula(random, inside, depth + 2)}`,
    () => `if(${aTruth(random, inside, depth + 2)}, ${field}, ${aNumberTerm(random, inside)})`,
    () => `orElse(${field}, ${aNumberTerm(random, inside)})`,
  ])()
  return `${random.pick(['sum', 'count', 'avg', 'min', 'max'])}(${of})`
}

/** Names as they are written here: those of rows with the repetition before them. */
function reachable({ names, rows }: Place): readonly Name[] {
  const inRows = (rows?.rows ?? []).map((name) => ({ ...name, name: `${rows?.name}.${name.name}` }))
  return [...inRows, ...names].filter(isInFormulas)
}

function datesInRows(names: readonly Name[]): readonly string[] {
  return names.flatMap(({ name, rows = [] }) =>
    rows.filter(({ kind }) => kind === 'date').map((inner) => `${name}.${inner.name}`),
  )
}
