import { type BinaryOperator, type Formula, type FunctionName, functions } from './formula'
import { type Token, tokensOf } from './tokens'

/** Why a formula cannot be read: a code of the definition check's messages, and where in the text. */
export type FormulaFinding = {
  readonly offset: number
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** The tree of a formula, or the first thing that is not in the grammar. Never throws anything else. */
export type FormulaParsing = { readonly formula: Formula } | { readonly finding: FormulaFinding }

/** How deep brackets may nest. */
const deepest = 50

/** Binary operators from the loosest to the tightest; those of one line associate to the left. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
]

/**
 * Parses a formula (definition.md, "Formulas"): numbers, names, `'optionValue'`, `+ - * /`, `= != < <= > >=`,
 * `and or not`, and the functions. `not` stands between `and` and the comparisons; a comparison is not chained.
 */
export function parseFormula(source: string): FormulaParsing {
  const tokens = tokensOf(source)
  if (!isTokens(tokens))
    return {
      finding: { offset: tokens.offset, code: 'formula.unexpected', params: { text: tokens.unexpected } },
    }
  const parser = new Parser(tokens)
  try {
    return { formula: parser.whole() }
  } catch (error) {
    if (error instanceof Unreadable) return { finding: error.finding }
    throw error
  }
}

function isTokens(tokens: ReturnType<typeof tokensOf>): tokens is readonly Token[] {
  return Array.isArray(tokens)
}

class Unreadable extends Error {
  readonly finding: FormulaFinding
  constructor(finding: FormulaFinding) {
    super(finding.code)
    this.finding = finding
  }
}

class Parser {
  readonly #tokens: readonly Token[]
  #index = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Formula {
    const formula = this.#binary(0)
    if (this.#next().kind !== 'end') throw this.#unexpected()
    return formula
  }

  #binary(level: number): Formula {
    const operators = levels[level]
    if (operators === undefined) return this.#unary()
    if (level === 2 && this.#isWord('not')) return this.#not()
    let left = this.#binary(level + 1)
    for (let chained = 0; ; chained++) {
      const token = this.#next()
      const operator = operators.find((known) => known === token.text && token.kind !== 'option')
      if (operator === undefined) return left
      if (level === 2 && chained > 0) throw this.#unexpected()
      this.#index++
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1), offset: token.offset }
    }
  }

  #not(): Formula {
    const { offset } = this.#take()
    return this.#deeper(() => ({ kind: 'not', of: this.#binary(2), offset }))
  }

  #unary(): Formula {
    const { text, kind, offset } = this.#next()
    if (kind !== 'sign' || text !== '-') return this.#primary()
    this.#index++
    return this.#deeper(() => ({ kind: 'negative', of: this.#unary(), offset }))
  }

  #primary(): Formula {
    const token = this.#take()
    const { offset, text } = token
    if (token.kind === 'number') return { kind: 'number', value: text, offset }
    if (token.kind === 'option') return { kind: 'option', value: text, offset }
    if (token.kind === 'name') return this.#named(text, offset)
    if (text !== '(') throw this.#unexpected(token)
    const inner = this.#deeper(() => this.#binary(0))
    this.#expect(')')
    return inner
  }

  #named(text: string, offset: number): Formula {
    if (text === 'today') return { kind: 'today', offset }
    if (this.#next().text !== '(' || this.#next().kind !== 'sign') {
      if (isFunction(text) || text === 'and' || text === 'or' || text === 'not') throw this.#unexpected()
      return { kind: 'name', name: text, offset }
    }
    if (!isFunction(text))
      throw new Unreadable({ offset, code: 'formula.unknownFunction', params: { name: text } })
    this.#index++
    const parameters = this.#deeper(() => this.#parameters())
    if (parameters.length !== functions[text])
      throw new Unreadable({
        offset,
        code: 'formula.parameters',
        params: { name: text, count: functions[text] },
      })
    return { kind: 'call', name: text, parameters, offset }
  }

  #parameters(): readonly Formula[] {
    const parameters = [this.#binary(0)]
    while (this.#next().text === ',' && this.#next().kind === 'sign') {
      this.#index++
      parameters.push(this.#binary(0))
    }
    this.#expect(')')
    return parameters
  }

  #deeper<Result>(read: () => Result): Result {
    if (++this.#depth > deepest)
      throw new Unreadable({ offset: this.#next().offset, code: 'formula.tooDeep', params: { deepest } })
    const result = read()
    this.#depth--
    return result
  }

  #expect(sign: string): void {
    const token = this.#take()
    if (token.kind !== 'sign' || token.text !== sign) throw this.#unexpected(token)
  }

  #isWord(word: string): boolean {
    const { kind, text } = this.#next()
    return kind === 'name' && text === word
  }

  #next(): Token {
    return this.#tokens[this.#index] ?? { kind: 'end', text: '', offset: 0 }
  }

  #take(): Token {
    const token = this.#next()
    if (token.kind !== 'end') this.#index++
    return token
  }

  #unexpected({ kind, text, offset }: Token = this.#next()): Unreadable {
    const code = kind === 'end' ? 'formula.endsEarly' : 'formula.unexpected'
    return new Unreadable({ offset, code, ...(kind === 'end' ? {} : { params: { text } }) })
  }
}

function isFunction(text: string): text is FunctionName {
  return Object.hasOwn(functions, text)
}
