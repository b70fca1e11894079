import fc from 'fast-check'
import { findingsOf, withFields } from '../../../tests/support/builders/findings'
import { aContext, aForm, aProcedure, aQuestion, askedPaths } from '../../../tests/support/builders/forms'
import { trying } from '../../../tests/support/leaf'
import { compareDefinitions } from '../../engine/compare'
import { loadTypes } from '..'
import { linkedChoice } from './linkedChoice'

const { read, comesBack } = trying(linkedChoice)
const question = {
  id: 'product',
  type: 'linkedChoice' as const,
  label: 'Produit',
  levels: ['Rayon', 'Famille', 'Produit'],
  options: {
    fruits: {
      label: 'Fruits',
      options: {
        apple: { label: 'Pomme', options: { golden: 'Golden', reinette: 'Reinette' } },
        pear: 'Poire',
      },
    },
    // Its label holds the mark between options.
    misc: 'Autre > divers',
  },
}
const { type: _, ...field } = question

const ways = fc.constantFrom<string[][]>(
  ['fruits', 'apple', 'golden'],
  ['fruits', 'apple', 'reinette'],
  ['fruits', 'pear'],
  ['misc'],
)

test('what is printed is read back', () => {
  comesBack(ways, field)
})

test('labels of either language and values are read, one way only', () => {
  expect(read('FRUITS › pomme › reinette', field)).toEqual(['fruits', 'apple', 'reinette'])
  expect(read('fruits\napple\ngolden', field)).toEqual(['fruits', 'apple', 'golden'])
  expect(read('Pomme', field)).toBe('!unreadable')
})

test('a spreadsheet has a column for each list', () => {
  const columns = linkedChoice.columns?.(field, 'fr', {}) ?? []
  expect(columns.map(({ title, cell }) => [title, cell(['fruits', 'pear']), cell(undefined)])).toEqual([
    ['Rayon', 'Fruits', ''],
    ['Famille', 'Poire', ''],
    ['Produit', '', ''],
  ])
})

test('conditions see every option on the way', async () => {
  const asked = async (has: string, product: readonly string[]) => {
    const fields = [question, aQuestion({ when: { product: { has } } })]
    return askedPaths(await aForm({ fields }), { product }, aContext).includes('question')
  }
  expect(await asked('fruits', ['fruits', 'pear'])).toBe(true)
  expect(await asked('golden', ['fruits', 'apple', 'golden'])).toBe(true)
  expect(await asked('golden', ['fruits', 'pear'])).toBe(false)
})

describe('the definition check', () => {
  const at = '/sections/0/fields/0'

  test.each<[string, object, readonly string[]]>([
    ['a right tree', question, []],
    ['a name too few', { ...question, levels: ['Rayon', 'Famille'] }, ['/levels linkedChoice.levels']],
    [
      'a flat tree',
      { ...question, options: { pear: 'Poire', fig: 'Figue' } },
      ['/levels linkedChoice.levels'],
    ],
    [
      'two options alike in one list',
      {
        ...question,
        levels: ['A', 'B'],
        options: { fruits: { label: 'F', options: { a: 'Pomme', b: 'pomme' } } },
      },
      ['/options/fruits/options/b linkedChoice.sameLabel'],
    ],
    [
      'a list without a choice',
      {
        ...question,
        levels: ['A', 'B'],
        options: { fruits: { label: 'F', options: { a: { label: 'Pomme', retired: true } } } },
      },
      ['/options/fruits/options linkedChoice.allRetired'],
    ],
    [
      'a fourth level',
      {
        ...question,
        options: {
          a: {
            label: 'A',
            options: { b: { label: 'B', options: { c: { label: 'C', options: { d: 'D' } } } } },
          },
        },
      },
      ['/options/a/options/b/options/c/options shape.unknownKey'],
    ],
  ])('%s', (_name, field, found) => {
    expect(findingsOf(withFields(field))).toEqual(found.map((finding) => at + finding))
  })

  test('a condition names an option of the tree', () => {
    const below = { id: 'more', type: 'text', label: 'Plus' }
    const when = (has: string) => findingsOf(withFields(question, { ...below, when: { product: { has } } }))
    expect(when('reinette')).toEqual([])
    expect(when('plum')).toEqual(['/sections/0/fields/1/when/product/has condition.unknownOption'])
  })
})

test('a comparison says what left a list, however deep, and that its answers are lost', async () => {
  const { fruits } = question.options
  const { reinette: _reinette, ...left } = fruits.options.apple.options
  const apple = { label: 'Pommes', options: { ...left, gala: 'Gala' } }
  const options = { ...question.options, fruits: { ...fruits, options: { ...fruits.options, apple } } }
  const [before, after] = [question, { ...question, options }].map((field) => aProcedure({ fields: [field] }))
  const changes = before && after && compareDefinitions(before, after, await loadTypes())
  expect(changes?.map(({ at, code }) => `${at} ${code}`)).toEqual([
    '/sections/0/fields/0/options/fruits/options/apple option.renamed',
    '/sections/0/fields/0/options/fruits/options/apple/options/reinette option.removed',
    '/sections/0/fields/0/options/fruits/options/apple/options/gala option.added',
  ])
})
