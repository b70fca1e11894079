import { formulaWords } from '../../../forms/engine/formula/formula'
import { fieldTypes } from '../../../forms/fields'
import type { Json } from '../../../schemas/condition'
import { aDefinition } from '../../support/random/definition'
import { kinds } from '../../support/random/names'
import { Random } from '../../support/random/random'
import { lists } from '../../support/random/values'
import { thing } from '../naive/world'
import { faultOf } from './agree'
import { constructsIn } from './constructs'

const definitions = Array.from({ length: 2000 }, (_, seed) => aDefinition(new Random(seed + 1)))

test('every leaf of the registry is made, and every one that is made is in the registry', () => {
  expect(Object.keys(kinds).sort()).toEqual(Object.keys(fieldTypes).sort())
})

const operators = {
  text: 'is isNot oneOf noneOf contains startsWith matches isEmpty isFilled',
  applicant: 'is isNot oneOf noneOf contains startsWith matches isEmpty isFilled',
  number: 'is isNot oneOf noneOf over atLeast under atMost isEmpty isFilled',
  date: 'is isNot oneOf noneOf over atLeast under atMost isEmpty isFilled',
  boolean: 'is isNot isEmpty isFilled',
  option: 'is isNot oneOf noneOf isEmpty isFilled',
  options: 'has hasAny hasAll hasNone count isEmpty isFilled',
  files: 'count isEmpty isFilled',
  rows: 'some every count isEmpty isFilled',
  none: 'isEmpty isFilled',
}
const compared = ['is', 'isNot', 'over', 'atLeast', 'under', 'atMost']

/** Families of constructs of definition.md: each must occur among 2,000 definitions. */
const families: readonly (readonly [family: string, constructs: readonly string[]])[] = [
  [
    'types',
    Object.keys(kinds).flatMap((type) => [`${type} in section`, `${type} in row`, `${type} in annotation`]),
  ],
  [
    'structure',
    [
      ...['heading', 'explanation'].flatMap((type) => [`${type} in section`, `${type} in row`]),
      ...['integer', 'decimal', 'money', 'percent', 'date'].flatMap((as) => [
        `computed ${as} in section`,
        `computed ${as} in row`,
      ]),
      ...['annotation repetition', 'repetition unique', 'unique of several', 'row title', 'repetition when'],
      ...['min', 'max'].flatMap((key) => [`repetition ${key} value`, `repetition ${key} answer`]),
      ...['section', 'repetition'].flatMap((where) => [
        `check error in ${where}`,
        `check warning in ${where}`,
      ]),
      ...['section when', 'section hint', 'group when', 'definition eligibility', 'definition annotations'],
      ...['company', 'person', 'both'].map((kind) => `applicant ${kind}`),
    ],
  ],
  [
    'words around',
    [
      ...['hint', 'message', 'purpose', 'private', 'note', 'unit', 'when'].map((key) => `question ${key}`),
      ...['description', 'prepare', 'confirmation', 'opens', 'closes', 'timeZone', 'note'].map(
        (key) => `definition ${key}`,
      ),
      ...['label in both languages', 'unit that counts'],
    ],
  ],
  [
    'settings',
    [
      ...['number', 'date', 'text', 'options', 'files'].flatMap((kind) =>
        ['min', 'max'].flatMap((key) => [`${kind} ${key} value`, `${kind} ${key} answer`]),
      ),
      ...['date min today', 'date max today', 'default value', 'default answer'],
      ...['optional true', 'optional false', 'optional by condition'],
      ...['precision', 'provide', 'levels', 'pattern', 'countries'].map((key) => `setting ${key}`),
      ...['reference from list', 'reference from api'],
    ],
  ],
  [
    'options',
    [
      ...['choice', 'multipleChoice'].flatMap((type) => [
        `${type} options answer`,
        ...Object.keys(lists).map((list) => `${type} options from ${list}`),
        ...['label', 'hint', 'when', 'retired'].map((key) => `${type} option ${key}`),
      ]),
      ...['multipleChoice option exclusive', 'linkedChoice option options', 'linkedChoice option retired'],
      ...['tree three deep', 'other true', 'other false', 'other label'],
    ],
  ],
  ...Object.entries(operators).map(
    ([kind, words]) => [`conditions on ${kind}`, words.split(' ').map((word) => `${kind} ${word}`)] as const,
  ),
  [
    'conditions',
    [
      ...[
        'condition all',
        'condition any',
        'condition not',
        'rows count operators',
        'options count operators',
      ],
      ...['number', 'date', 'text', 'option'].flatMap((kind) => [`${kind} a value`, `${kind} a list`]),
      ...['boolean a value', 'files count operators', 'text contains answer', 'text startsWith answer'],
      ...['number', 'date'].flatMap((kind) => compared.map((word) => `${kind} ${word} answer`)),
      ...compared.map((word) => `date ${word} today`),
      ...['has', 'hasAny', 'hasAll', 'hasNone'].map((word) => `options ${word} answer`),
      ...['is', 'isNot', 'oneOf', 'noneOf'].map((word) => `option ${word} answer`),
    ],
  ],
  [
    'formulas',
    [
      ...formulaWords.map((word) => `formula ${word}`),
      ...['+', '-', '*', '/', '=', '!=', '<', '<=', '>', '>='].map((sign) => `formula ${sign}`),
      ...['sum', 'count', 'avg', 'min', 'max'].flatMap((word) => [
        `formula ${word} of a field`,
        `formula ${word} of an expression`,
      ]),
      ...['formula count of rows', 'formula with an option', 'formula over rows with a function'],
    ],
  ],
]

const made = countsOf(definitions.map((definition) => constructsIn(thing(asJson(definition)))))

test.each(families)('all %s of the language are made', (_, constructs) => {
  expect(constructs.filter((construct) => (made.get(construct) ?? 0) < 2)).toEqual([])
})

const truths = ['true', 'false', 'absent']
const presence = ['present', 'absent']
const everyOperator = [...new Set(Object.values(operators).flatMap((words) => words.split(' ')))]
const withoutValue = ['isEmpty', 'isFilled', 'count', 'some', 'every']

/** How each thing may come out: each must, among the drafts of 1,000 definitions. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  ...each(
    everyOperator.filter((word) => !withoutValue.includes(word)),
    truths,
  ),
  ...each([...withoutValue, 'all', 'any', 'not', 'a value or a list'], ['true', 'false']),
  ...each(
    ['=', '!=', '<', '<=', '>', '>=', 'and', 'or', 'not'].map((word) => `${word} in formulas`),
    truths,
  ),
  ...each(
    ['+', '-', '*', '/', 'if', 'orElse', 'round', 'daysBetween', 'sum', 'count', 'avg', 'min', 'max'].map(
      (word) => `${word} in formulas`,
    ),
    presence,
  ),
  ...each(
    ['integer', 'decimal', 'money', 'percent', 'date'].map((as) => `computed as ${as}`),
    presence,
  ),
  ...each(
    ['section', 'question', 'heading', 'explanation', 'computed', 'repetition', 'optional', 'option'].map(
      (what) => `${what} with a condition`,
    ),
    ['true', 'false'],
  ),
  ...each(['bound by an answer', 'default of another answer'], presence),
  default: ['present'],
  gone: ['whole', 'in part'],
  problem: [
    ...['required', 'gone', 'unreadable', 'wrong', 'check'],
    ...['repetition.min', 'repetition.max', 'repetition.unique'],
  ],
  ...each(['check of a section', 'check of rows'], ['error', 'warning']),
  group: ['by its condition', 'last'],
  ...each(['rule of a draft', 'rule of a submission'], ['true', 'false', 'untested']),
}

test('engine and naive evaluator agree of 1,000 definitions, and there each thing comes out in every way it may', () => {
  const heard = new Set<string>()
  const tell = (what: string, outcome: string | boolean) => heard.add(`${what}: ${outcome}`)
  const faults = Array.from({ length: 1000 }, (_, seed) => faultOf(seed + 1, tell)).filter(Boolean)
  expect(faults).toEqual([])
  const wanted = Object.entries(outcomes).flatMap(([what, ways]) => ways.map((way) => `${what}: ${way}`))
  expect(wanted.filter((one) => !heard.has(one))).toEqual([])
})

function each(
  whats: readonly string[],
  ways: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(whats.map((what) => [what, ways]))
}

function countsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}
