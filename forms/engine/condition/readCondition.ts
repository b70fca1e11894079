import type { Finding } from '../finding'
import { type Named, type NameScope, scopeOfRows } from '../names'
import { nearestName } from '../nearest'
import { isObject } from '../resolve/settings'
import { conditionWords, isCountable, operatorNames, operatorsByKind } from './operators'
import { readComparison, readCount } from './readComparison'
import { into, type Reader, readName, refuse } from './reader'
import type { Test } from './test'

/** What reading gives: the tree, undefined when something is refused, and every refusal. */
export type ConditionReading = { readonly test: Test | undefined; readonly findings: readonly Finding[] }

/** How deep conditions may nest. */
const deepest = 40

/**
 * Reads a condition from where it stands. Never throws, whatever `json` is; each refusal names its place inside
 * the condition. Patterns need `loadPatterns()` first.
 */
export function readCondition(json: unknown, scope: NameScope): ConditionReading {
  const findings: Finding[] = []
  const test = readTest(json, scope, { at: '', depth: 0, findings })
  return { test: findings.length === 0 ? test : undefined, findings }
}

function readTest(json: unknown, scope: NameScope, reader: Reader): Test | undefined {
  if (!isObject(json)) return refuse(reader, 'notObject')
  if (reader.depth > deepest) return refuse(reader, 'tooDeep', { deepest })
  return allOf(
    Object.entries(json).map(([key, value]) => readEntry(key, value, scope, into(reader, key))),
    reader,
  )
}

function readEntry(key: string, value: unknown, scope: NameScope, reader: Reader): Test | undefined {
  if (key === 'all' || key === 'any') return readGroup(key, value, scope, reader)
  if (key === 'not') {
    const test = readTest(value, scope, reader)
    return test && { kind: 'not', test }
  }
  const named = readName(key, scope, reader)
  if (named === undefined) return undefined
  if (!isObject(value)) return readShort(named, value, scope, reader)
  if (Object.hasOwn(value, 'answer')) return refuse(reader, 'meantIs', { name: named.name })
  return allOf(
    Object.entries(value).map(([operator, operand]) =>
      readOperator(named, operator, operand, scope, into(reader, operator)),
    ),
    reader,
  )
}

function readGroup(kind: 'all' | 'any', value: unknown, scope: NameScope, reader: Reader): Test | undefined {
  if (!Array.isArray(value)) return refuse(reader, 'notList', { word: kind })
  if (value.length === 0) return refuse(reader, 'empty')
  const tests = value.map((inner: unknown, index) => readTest(inner, scope, into(reader, index)))
  return tests.every((test) => test !== undefined) ? { kind, tests } : undefined
}

/** `{ "nature": "fees" }` and `{ "nature": ["fees", "delisting"] }`: equals, one of. */
function readShort(named: Named, value: unknown, scope: NameScope, reader: Reader): Test | undefined {
  const { name, kind } = named
  if (kind === 'options')
    return refuse(reader, 'meantHas', { name, operator: Array.isArray(value) ? 'hasAny' : 'has' })
  return readOperator(named, Array.isArray(value) ? 'oneOf' : 'is', value, scope, reader)
}

function readOperator(
  named: Named,
  operator: string,
  operand: unknown,
  scope: NameScope,
  reader: Reader,
): Test | undefined {
  const { name, kind } = named
  if (operator === 'isEmpty' || operator === 'isFilled') {
    if (typeof operand !== 'boolean')
      return refuse(reader, 'operand', { operator, name, expected: 'boolean' })
    return { kind: 'filled', name, filled: operand === (operator === 'isFilled') }
  }
  if (operator === 'count' && isCountable(kind)) {
    const comparisons = readCount(named, operand, scope, reader)
    return comparisons && { kind: 'count', name, comparisons }
  }
  if ((operator === 'some' || operator === 'every') && kind === 'rows') {
    const test = readTest(operand, scopeOfRows(scope, name), reader)
    return test && { kind: 'rows', name, quantifier: operator, test }
  }
  const known = operatorsByKind[kind]
  const found = Object.hasOwn(known, operator) ? known[operator] : undefined
  if (found === undefined) return refuseOperator(named, operator, reader)
  const comparison = readComparison(named, operator, found, operand, scope, reader)
  return comparison && { kind: 'compare', name, comparison }
}

function refuseOperator({ name, kind }: Named, operator: string, reader: Reader): undefined {
  const allowed = operatorNames(kind)
  if (kind === 'options' && (operator === 'is' || operator === 'oneOf'))
    return refuse(reader, 'meantHas', { name, operator: operator === 'is' ? 'has' : 'hasAny' })
  // A word that exists elsewhere is no slip of the pen: the type does not take it.
  const nearest = conditionWords.includes(operator) ? undefined : nearestName(operator, allowed)
  return refuse(reader, nearest === undefined ? 'notOperator' : 'unknownOperator', {
    name,
    operator,
    allowed: allowed.join('|'),
    ...(nearest === undefined ? {} : { nearest }),
  })
}

function allOf(tests: readonly (Test | undefined)[], reader: Reader): Test | undefined {
  const [first] = tests
  if (tests.length === 0) return refuse(reader, 'empty')
  if (!tests.every((test) => test !== undefined)) return undefined
  return tests.length === 1 && first !== undefined ? first : { kind: 'all', tests }
}
