import type { Computed } from '../../../schemas/procedure'
import { nameRefusal } from '../condition/reader'
import { findName, type Named, type NameScope, scopeOfRows } from '../names'
import { offeredValues } from '../resolve/offered'
import { type Aggregate, type Formula, isAggregate } from './formula'
import { repetitionIn, rowName } from './names'
import { type FormulaFinding, parseFormula } from './parseFormula'

/** What a part of a formula gives. */
type Result = 'number' | 'date' | 'option' | 'boolean'

/**
 * Everything wrong with a formula where it stands: its grammar, its names, what each operator takes, and whether
 * its result can be `as`. Offsets count from the beginning of the formula's text.
 */
export function checkFormula(
  source: string,
  as: Computed['as'],
  scope: NameScope,
): readonly FormulaFinding[] {
  const parsing = parseFormula(source)
  if ('finding' in parsing) return [parsing.finding]
  const checking = new Checking(scope)
  const result = checking.resultOf(parsing.formula)
  const wanted = as === 'date' ? 'date' : 'number'
  if (result !== undefined && result !== wanted)
    checking.refuse(parsing.formula, 'result', { expected: wanted, found: result })
  return checking.findings
}

class Checking {
  readonly findings: FormulaFinding[] = []
  readonly #outside: NameScope
  /** The repetition that the aggregate being read goes through. */
  #repetition: string | undefined

  constructor(scope: NameScope) {
    this.#outside = scope
  }

  refuse({ offset }: Formula, code: string, params: Record<string, string | number> = {}): undefined {
    this.findings.push({ offset, code: `formula.${code}`, params })
    return undefined
  }

  /** What a node gives; undefined when it has been refused already. */
  resultOf(node: Formula): Result | undefined {
    switch (node.kind) {
      case 'number':
        return 'number'
      case 'option':
        return 'option'
      case 'today':
        return 'date'
      case 'name':
        return this.#nameResult(node, node.name)
      case 'negative':
        return this.#want(node.of, 'number')
      case 'not':
        return this.#want(node.of, 'boolean')
      case 'binary':
        return this.#binaryResult(node)
      case 'call':
        return this.#callResult(node)
    }
  }

  #want(node: Formula, wanted: Result): Result | undefined {
    const result = this.resultOf(node)
    if (result === undefined || result === wanted) return wanted
    return this.refuse(node, 'kind', { expected: wanted, found: result })
  }

  #same(node: Formula, left: Formula, right: Formula): Result | undefined {
    const [first, second] = [this.resultOf(left), this.resultOf(right)]
    if (first === undefined || second === undefined || first === second) return first ?? second
    return this.refuse(node, 'mixed', { left: first, right: second })
  }

  #binaryResult(node: Extract<Formula, { kind: 'binary' }>): Result | undefined {
    const { operator, left, right } = node
    if (operator === 'and' || operator === 'or') {
      this.#want(left, 'boolean')
      this.#want(right, 'boolean')
      return 'boolean'
    }
    if (operator === '+' || operator === '-' || operator === '*' || operator === '/') {
      this.#want(left, 'number')
      this.#want(right, 'number')
      return 'number'
    }
    const compared = this.#same(node, left, right)
    const ordered = operator !== '=' && operator !== '!='
    if (ordered && (compared === 'option' || compared === 'boolean'))
      return this.refuse(node, 'order', { operator, found: compared })
    this.#checkOption(left, right)
    this.#checkOption(right, left)
    return 'boolean'
  }

  /** `lossBasis = 'platformsOnly'`: the option must be one of the question's own. */
  #checkOption(question: Formula, option: Formula): void {
    if (question.kind !== 'name' || option.kind !== 'option') return
    const named = this.#outside.names.get(rowName(question.name)?.field ?? question.name)
    if (named === undefined || named.field.type === 'repetition' || named.field.type === 'computed') return
    const offered = offeredValues(named.field)
    if (offered !== undefined && !offered.has(option.value))
      this.refuse(option, 'unknownOption', {
        name: named.name,
        value: option.value,
        allowed: [...offered].join('|'),
      })
  }

  #callResult(node: Extract<Formula, { kind: 'call' }>): Result | undefined {
    const { name, parameters } = node
    const [first, second, third] = parameters
    if (first === undefined) return undefined
    if (isAggregate(name)) return this.#aggregateResult(node, name, first)
    if (second === undefined) return undefined
    if (name === 'round') return this.#roundResult(first, second)
    if (name === 'daysBetween') {
      this.#want(first, 'date')
      this.#want(second, 'date')
      return 'number'
    }
    if (name === 'orElse') return this.#same(node, first, second)
    this.#want(first, 'boolean')
    return third === undefined ? undefined : this.#same(node, second, third)
  }

  #roundResult(value: Formula, places: Formula): Result {
    this.#want(value, 'number')
    const isLiteral = places.kind === 'number' && /^\d{1,2}$/.test(places.value) && Number(places.value) <= 20
    if (!isLiteral) this.refuse(places, 'places')
    return 'number'
  }

  #aggregateResult(node: Formula, name: Aggregate, of: Formula): Result | undefined {
    if (this.#repetition !== undefined) return this.refuse(node, 'nested', { name })
    const repetition = repetitionIn(of, (word) => this.#outside.names.get(word)?.kind === 'rows')
    if (repetition === undefined) return this.refuse(node, 'noRows', { name })
    const rows = this.#find(of, repetition, this.#outside)
    if (rows === undefined) return undefined
    if (rows.kind !== 'rows') return this.refuse(of, 'notRows', { name: repetition })
    if (of.kind === 'name' && of.name === repetition && name === 'count') return 'number'
    this.#repetition = repetition
    const result = this.resultOf(of)
    this.#repetition = undefined
    if (name === 'count') return 'number'
    if (result === 'number' || (result === 'date' && (name === 'min' || name === 'max'))) return result
    return result === undefined ? undefined : this.refuse(of, 'kind', { expected: 'number', found: result })
  }

  #nameResult(node: Formula, name: string): Result | undefined {
    const inRow = rowName(name)
    if (inRow !== undefined && this.#repetition === undefined)
      return this.refuse(node, 'outsideAggregate', { name })
    if (inRow !== undefined && inRow.repetition !== this.#repetition)
      return this.refuse(node, 'twoRepetitions', { name, repetition: this.#repetition ?? '' })
    const scope = inRow === undefined ? this.#outside : scopeOfRows(this.#outside, inRow.repetition)
    const named = this.#find(node, inRow?.field ?? name, scope)
    if (named === undefined) return undefined
    const result = resultOfNamed(named)
    const belongs = inRow === undefined || named.repetition === inRow.repetition
    if (!belongs) return this.refuse(node, 'unknownName', { name, nearest: '' })
    return result ?? this.refuse(node, 'notUsable', { name, type: named.field.type })
  }

  #find(node: Formula, name: string, scope: NameScope): Named | undefined {
    const found = findName(scope, name)
    if ('found' in found) return found.found
    const [code, params] = nameRefusal(name, found, scope)
    return this.refuse(node, code, params)
  }
}

function resultOfNamed({ kind, type }: Named): Result | undefined {
  if (kind === 'option' || kind === 'boolean') return kind
  return (kind === 'number' || kind === 'date') && type?.calculation !== undefined ? kind : undefined
}
