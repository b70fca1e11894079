import { aProcedure } from '../../../../tests/support/builders/forms'
import { type Field, loadTypes } from '../../../fields'
import { checkDefinition } from '../checkDefinition'
import { wordFinding } from '../messages/wordFinding'

const types = await loadTypes()
const from = { from: 'metiers' }
const trade: Field = { id: 'trade', type: 'choice', label: 'Métier', options: from, other: true }
const trades: Field = { id: 'trades', type: 'multipleChoice', label: 'Métiers', options: from }
const main: Field = { id: 'main', type: 'choice', label: 'Surtout ?', options: { answer: 'trades' } }
const school: Field = { id: 'school', type: 'reference', label: 'École', from: 'ecoles' }
const town: Field = { id: 'town', type: 'commune', label: 'Commune' }

/** The lines that the condition of a question under these names, as `source key`. */
function namedBy(when: object): readonly string[] {
  const asked: Field = { id: 'asked', type: 'yesNo', label: 'Alors ?', when: { ...when } }
  return linesOf(trade, trades, main, school, town, asked)
}

function linesOf(...fields: readonly Field[]): readonly string[] {
  return checked(...fields).lines.map(({ source, key }) => `${source} ${key}`)
}

function checked(...fields: readonly Field[]) {
  return checkDefinition(JSON.stringify(aProcedure({ fields }), null, 1), types)
}

test.each<[when: object, lines: readonly string[]]>([
  [{ trade: 'b' }, ['list:metiers b']],
  [{ trade: ['b', 'c'] }, ['list:metiers b', 'list:metiers c']],
  [{ trade: 'other' }, []],
  [{ trade: { isFilled: true } }, []],
  [{ not: { trades: { hasAny: ['b', 'b'] } } }, ['list:metiers b']],
  [{ trades: { count: { over: 1 } } }, []],
  [{ main: 'b' }, ['list:metiers b']],
  [{ school: 'e1' }, ['list:ecoles e1']],
  [{ school: { startsWith: 'e' } }, []],
  [{ town: '67482' }, ['communes 67482']],
])('the condition %j names %j', (when, lines) => {
  expect(namedBy(when)).toEqual(lines)
})

test('formulas and proposed answers name lines too, each at its place', () => {
  const wage: Field = {
    id: 'wage',
    type: 'computed',
    label: 'Prime',
    as: 'money',
    value: "if(trade = 'b', 1, 2)",
  }
  const again: Field = { ...school, id: 'again', default: 'e2' }
  const { lines } = checked(trade, wage, again)
  expect(lines.map(({ missing }) => `${missing.at} ${wordFinding(missing, 'en')}`)).toEqual([
    '/sections/0/fields/1/value The list “metiers” has no line “b”: correct this code, or the list.',
    '/sections/0/fields/2/default The list “ecoles” has no line “e2”: correct this code, or the list.',
  ])
  const [inFormula] = lines
  expect(inFormula?.missing).toMatchObject({ severity: 'error', line: expect.any(Number) })
})
