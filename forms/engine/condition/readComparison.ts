import type { Json } from '../../../schemas/condition'
import { isRealDate } from '../../fields/calendar'
import { exact, printExact } from '../../fields/exact'
import { relativeDate } from '../calendar'
import type { Named, NameScope } from '../names'
import { readPattern } from '../patterns'
import { hasFreeAnswer, offeredValues } from '../resolve/offered'
import { answerNamedBy, isObject, settingOf } from '../resolve/settings'
import { isNumber } from './compare'
import { type Operator, operatorNames, operatorsByKind } from './operators'
import { into, type Reader, readName, refuse } from './reader'
import type { Comparison, Operand } from './test'

/** Reads one operator's right-hand side: of the kind that the left one is, and an option that exists. */
export function readComparison(
  named: Named,
  operator: string,
  { takes, compare }: Operator,
  json: unknown,
  scope: NameScope,
  reader: Reader,
): Comparison | undefined {
  if (takes === 'pattern') return readMatches(named, operator, json, reader)
  const other = answerNamedBy(json)
  const operand =
    other !== undefined
      ? readOtherAnswer(named, operator, takes, other, scope, into(reader, 'answer'))
      : takes === 'list'
        ? readList(named, operator, json, scope, reader)
        : readOne(named, operator, json, scope, reader)
  return operand && { operator, operand, compare }
}

/** Reads what follows `count`: a number, or operators of numbers. */
export function readCount(
  named: Named,
  json: unknown,
  scope: NameScope,
  reader: Reader,
): readonly Comparison[] | undefined {
  const counted: Named = { ...named, kind: 'number', type: undefined }
  if (!isObject(json)) {
    const comparison = readNumeric(counted, Array.isArray(json) ? 'oneOf' : 'is', json, scope, reader)
    return comparison && [comparison]
  }
  const entries = Object.entries(json)
  if (entries.length === 0) return refuse(reader, 'empty')
  const comparisons = entries.map(([key, value]) =>
    readNumeric(counted, key, value, scope, into(reader, key)),
  )
  return comparisons.every((comparison) => comparison !== undefined) ? comparisons : undefined
}

function readNumeric(counted: Named, operator: string, json: unknown, scope: NameScope, reader: Reader) {
  const numeric = operatorsByKind.number
  const found = Object.hasOwn(numeric, operator) ? numeric[operator] : undefined
  if (found !== undefined) return readComparison(counted, operator, found, json, scope, reader)
  const allowed = operatorNames('number').filter((name) => Object.hasOwn(numeric, name))
  return refuse(reader, 'notOperator', { name: counted.name, operator, allowed: allowed.join('|') })
}

function readMatches(named: Named, operator: string, json: unknown, reader: Reader): Comparison | undefined {
  if (typeof json !== 'string' || json === '') return refuseOperand(named, operator, 'pattern', reader)
  const pattern = readPattern(json)
  if ('refused' in pattern) return refuse(reader, 'pattern', { name: named.name, reason: pattern.refused })
  const { matches } = pattern
  return {
    operator,
    operand: { kind: 'value', value: json },
    compare: (value) => typeof value === 'string' && matches(value),
  }
}

function readOtherAnswer(
  named: Named,
  operator: string,
  takes: 'one' | 'list',
  name: string,
  scope: NameScope,
  reader: Reader,
): Operand | undefined {
  const other = readName(name, scope, reader)
  if (other === undefined) return undefined
  const isOption = named.kind === 'option' || named.kind === 'options'
  if (takes === 'list' && !isOption) return refuseOperand(named, operator, 'list', reader)
  const kind = takes === 'list' ? 'options' : isOption ? 'option' : named.kind
  if (other.kind !== kind)
    return refuse(reader, 'otherKind', { name: named.name, other: name, operator, expected: kind })
  return { kind: 'answer', name }
}

function readList(
  named: Named,
  operator: string,
  json: unknown,
  scope: NameScope,
  reader: Reader,
): Operand | undefined {
  if (!Array.isArray(json) || json.length === 0) return refuseOperand(named, operator, 'list', reader)
  const values = json.map((value: unknown, index) =>
    readValue(named, operator, value, scope, into(reader, index)),
  )
  const texts = values.flatMap((value) =>
    value === undefined ? [] : [typeof value === 'number' ? printExact(exact(value)) : String(value)],
  )
  return texts.length === values.length ? { kind: 'value', value: texts } : undefined
}

function readOne(
  named: Named,
  operator: string,
  json: unknown,
  scope: NameScope,
  reader: Reader,
): Operand | undefined {
  if (named.kind === 'date' && typeof json === 'string' && relativeDate.test(json))
    return { kind: 'today', text: json }
  const value = readValue(named, operator, json, scope, reader)
  return value === undefined ? undefined : { kind: 'value', value }
}

function readValue(
  named: Named,
  operator: string,
  json: unknown,
  scope: NameScope,
  reader: Reader,
): string | number | boolean | undefined {
  if (typeof json !== 'string' && typeof json !== 'number' && typeof json !== 'boolean')
    return refuseOperand(named, operator, named.kind, reader)
  const options = optionsOf(named, scope)
  if (accepts(named, json, options)) return json
  if (options === undefined) return refuseOperand(named, operator, named.kind, reader)
  return refuse(reader, 'unknownOption', {
    name: named.name,
    value: String(json),
    allowed: [...options].slice(0, mostNamed).join('|'),
  })
}

function accepts(named: Named, json: Json, options: ReadonlySet<string> | undefined): boolean {
  if (options !== undefined && !(typeof json === 'string' && options.has(json))) return false
  const byType = named.type?.operators.accepts
  if (byType !== undefined && named.field.type !== 'repetition') return byType(json, named.field)
  switch (named.kind) {
    case 'number':
      return isNumber(json)
    case 'date':
      return typeof json === 'string' && isDate(json)
    case 'boolean':
      return typeof json === 'boolean'
    case 'option':
    case 'options':
      return typeof json === 'string'
    default:
      return typeof json === 'string' && json !== ''
  }
}

/** Options that a refusal names, and among which the nearest is looked for. */
const mostNamed = 50

/** The options an author may name: the question's own, or those of the question above they are chosen in. */
function optionsOf({ field, kind, order }: Named, scope: NameScope): ReadonlySet<string> | undefined {
  if (field.type === 'repetition' || field.type === 'computed' || (kind !== 'option' && kind !== 'options'))
    return undefined
  const source = scope.names.get(answerNamedBy(settingOf(field, 'options')) ?? '')
  if (source !== undefined && source.order < order) {
    const chosen = optionsOf(source, scope)
    return chosen && hasFreeAnswer(field) ? new Set([...chosen, 'other']) : chosen
  }
  return offeredValues(field)
}

/** A day, a month, or a day and a time. */
function isDate(text: string): boolean {
  const [day = '', time] = text.split('T')
  return (
    isRealDate(day) && (time === undefined || (day.length === 10 && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)))
  )
}

function refuseOperand({ name }: Named, operator: string, expected: string, reader: Reader): undefined {
  return refuse(reader, 'operand', { name, operator, expected })
}
