import { compareDates, dayNumber } from './dates'
import { enter, Number34, type Worth } from './decimals'
import { everything, locate, rowsOf, type World } from './world'

const minusOne = new Number34(-1)

/** What a formula is worth, read from its text each time. */
export function formulaWorth(text: string, world: World): Worth {
  return worth(text.match(/'[^']*'|\d+(?:\.\d+)?|[a-zA-Z][a-zA-Z0-9.]*|!=|<=|>=|[-+*/=<>(),]/g) ?? [], world)
}

/** The loosest operator, the last of its level, parts a formula in two; what has none is a term. */
function worth(tokens: readonly string[], world: World): Worth {
  for (const level of [['or'], ['and']]) {
    const at = lastOf(tokens, level)
    if (at > 0) return both(tokens, at, world, (left, right, sign) => logic(left, right, sign))
  }
  if (tokens[0] === 'not') {
    const inner = worth(tokens.slice(1), world)
    return told('not', typeof inner === 'boolean' ? !inner : undefined, world)
  }
  for (const level of [
    ['=', '!=', '<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '/'],
  ]) {
    const at = lastOf(tokens, level)
    if (at > 0) return both(tokens, at, world, level.includes('=') ? compared : calculated)
  }
  return term(tokens, world)
}

function term(tokens: readonly string[], world: World): Worth {
  const [first = '', second] = tokens
  if (first === '-') {
    const inner = worth(tokens.slice(1), world)
    return inner instanceof Number34 ? inner.times(minusOne) : undefined
  }
  if (first === '(') return worth(tokens.slice(1, -1), world)
  if (second === '(') return told(first, called(first, split(tokens.slice(2, -1)), world), world)
  if (/^\d/.test(first)) return new Number34(first)
  if (first.startsWith("'")) return first.slice(1, -1)
  return first === 'today' ? world.today : named(first, world)
}

/** Says how a part came out. */
function told(word: string, result: Worth, world: World): Worth {
  const outcome = typeof result === 'boolean' ? result : result === undefined ? 'absent' : 'present'
  world.tell(`${word} in formulas`, outcome)
  return result
}

/** `incidents.amount` is the amount of the row one goes through. */
function named(name: string, world: World): Worth {
  const [start, inner] = name.split('.')
  const id = inner === undefined || start === 'applicant' ? name : inner
  const { field } = locate(world, id)
  const type = String(field.type === 'computed' ? field.as : field.type)
  const answer = world.ask.answerTo(id, world)
  if ((type === 'checkbox' || type === 'consent') && answer === undefined)
    return world.ask.isShown(id, world) ? false : undefined
  return typeof answer === 'object' ? 'other' : enter(type, answer)
}

function called(name: string, parameters: readonly (readonly string[])[], world: World): Worth {
  const [first = [], second = [], third = []] = parameters
  if (['sum', 'count', 'avg', 'min', 'max'].includes(name)) return overRows(name, first, world)
  const value = worth(first, world)
  if (name === 'orElse') return value ?? worth(second, world)
  if (value === undefined) return undefined
  if (name === 'if') return worth(value === true ? second : third, world)
  if (name === 'round') return value instanceof Number34 ? value.rounded(Number(second[0])) : undefined
  const end = worth(second, world)
  const areDays =
    typeof value === 'string' && typeof end === 'string' && value.length === 10 && end.length === 10
  return areDays ? new Number34(dayNumber(end) - dayNumber(value)) : undefined
}

function overRows(name: string, of: readonly string[], world: World): Worth {
  const repetitions = everything(world).flatMap(({ field }) =>
    field.type === 'repetition' ? [String(field.id)] : [],
  )
  const repetition = of.map((token) => token.split('.')[0] ?? '').find((start) => repetitions.includes(start))
  if (repetition === undefined || !world.ask.isShown(repetition, world)) return undefined
  const rows = rowsOf(repetition, world)
  if (name === 'count' && of.length === 1 && of[0] === repetition) return new Number34(rows.length)
  const present = rows
    .map((row) =>
      worth(of, { ...world, rows: [...world.rows.filter((other) => other.repetition !== repetition), row] }),
    )
    .filter((each) => each !== undefined)
  if (name === 'count') return new Number34(present.length)
  const [first] = present
  if (first === undefined) return undefined
  if (typeof first === 'string') return [...present].sort()[name === 'min' ? 0 : present.length - 1]
  const numbers = present.filter((each) => each instanceof Number34)
  const [least, ...others] = [...numbers].sort((one, other) => one.cmp(other))
  if (name === 'min') return least
  if (name === 'max') return others.at(-1) ?? least
  const sum = numbers.reduce((total, each) => total.plus(each))
  return name === 'sum' ? sum : sum.over(new Number34(numbers.length))
}

/** Both sides of an operator; what lacks one of them is absent. */
function both(
  tokens: readonly string[],
  at: number,
  world: World,
  combine: (left: NonNullable<Worth>, right: NonNullable<Worth>, sign: string) => Worth,
): Worth {
  const [left, right] = [worth(tokens.slice(0, at), world), worth(tokens.slice(at + 1), world)]
  const sign = tokens[at] ?? ''
  const isAbsent = left === undefined || right === undefined
  return told(sign, isAbsent ? undefined : combine(left, right, sign), world)
}

function logic(left: Worth, right: Worth, sign: string): Worth {
  if (typeof left !== 'boolean' || typeof right !== 'boolean') return undefined
  return sign === 'and' ? left && right : left || right
}

function compared(left: Worth, right: Worth, sign: string): Worth {
  const order = orderOf(left, right)
  if (sign === '=') return order === undefined ? left === right : order === 0
  if (sign === '!=') return order === undefined ? left !== right : order !== 0
  if (order === undefined) return undefined
  if (sign.startsWith('<')) return order < 0 || (sign === '<=' && order === 0)
  return order > 0 || (sign === '>=' && order === 0)
}

function orderOf(left: Worth, right: Worth): number | undefined {
  if (left instanceof Number34 && right instanceof Number34) return left.cmp(right)
  const areDates = [left, right].every((each) => typeof each === 'string' && /^\d{4}-/.test(each))
  return areDates ? compareDates(String(left), String(right)) : undefined
}

function calculated(left: Worth, right: Worth, sign: string): Worth {
  if (!(left instanceof Number34 && right instanceof Number34)) return undefined
  if (sign === '+') return left.plus(right)
  if (sign === '-') return left.plus(right.times(minusOne))
  if (sign === '*') return left.times(right)
  return left.over(right)
}

/** The last of these operators outside brackets, between two values; -1 when there is none. */
function lastOf(tokens: readonly string[], operators: readonly string[]): number {
  let depth = 0
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at] ?? ''
    if (token === ')') depth++
    if (token === '(') depth--
    const follows =
      /^(?:\)|'.*|[\w.]+)$/.test(tokens[at - 1] ?? '') && !['and', 'or', 'not'].includes(tokens[at - 1] ?? '')
    if (depth === 0 && operators.includes(token) && follows) return at
  }
  return -1
}

function split(tokens: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token === '(') depth++
    if (token === ')') depth--
    if (depth === 0 && token === ',') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}
