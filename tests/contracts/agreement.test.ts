import type { Field, Repetition } from '../../forms/fields'
import type { Answers } from '../../schemas/answers'
import type { Computed } from '../../schemas/procedure'
import { aProcedure, aQuestion, rowsWith } from '../support/builders/forms'
import { saidOf } from './agreement/agree'

const platforms: Field = {
  ...{ id: 'platforms', type: 'multipleChoice', label: 'Plateformes', other: true },
  options: { amazon: 'Amazon', fnac: 'Fnac' },
}
const main: Field = {
  ...{ id: 'main', type: 'choice', label: 'La principale', other: true },
  options: { answer: 'platforms' },
}
const tree: Field = {
  ...{ id: 'tree', type: 'linkedChoice', label: 'Produit', levels: ['Rayon', 'Produit'] },
  options: { fruits: { label: 'Fruits', options: { apple: 'Pomme', pear: 'Poire' } } },
}
const part: Field = { id: 'part', type: 'choice', label: 'Lequel ?', options: { answer: 'tree' } }
const month: Field = { id: 'month', type: 'date', precision: 'month', label: 'Mois' }
const result = (value: string, as: Computed['as'] = 'integer'): Field => ({
  ...{ id: 'result', type: 'computed', label: 'R', value, as },
})

/** What the two once said differently, or definition.md left open: the smallest case, and what is right. */
test.each<[what: string, fields: Field[], answers: Answers, path: string, said: object | undefined]>([
  [
    'what no type keeps is no answer, whatever the type',
    [{ id: 'share', type: 'percent', label: 'Part' }],
    { share: [] },
    'share',
    { value: null, optional: false },
  ],
  [
    'a free answer beside options chosen above can be named, whatever was offered above',
    [{ ...platforms, other: false }, main, aQuestion({ id: 'which', when: { main: 'other' } })],
    { platforms: ['fnac'], main: { other: 'Etsy' } },
    'which',
    { value: null, optional: false },
  ],
  [
    'options chosen above, and the own free answer, are offered once',
    [platforms, main],
    { platforms: [{ other: 'Etsy' }] },
    'main',
    { value: null, optional: false, options: ['other'] },
  ],
  [
    'what was chosen down a tree is offered, however deep it opened',
    [tree, part],
    { tree: ['fruits', 'apple'], part: 'apple' },
    'part',
    { value: 'apple', optional: false, options: ['fruits', 'apple'] },
  ],
  [
    'a month equals each of its days, in formulas as in conditions',
    [month, result('if(month = today, 1, 2)'), aQuestion({ id: 'now', when: { month: 'today' } })],
    { month: '2024-02' },
    'result',
    { value: 1 },
  ],
  [
    'no days lie between a month and a day',
    [month, result('daysBetween(month, today)')],
    { month: '2024-02' },
    'result',
    { value: null },
  ],
  [
    'what is beyond 34 digits before the point is absent',
    [result('12345678901234567890 * 12345678901234567890', 'decimal')],
    {},
    'result',
    { value: null },
  ],
  ['half a cent goes away from zero', [result('-0.005 * 1', 'money')], {}, 'result', { value: '-0.01' }],
  [
    'nothing is summed over no row',
    [aRepetition({}), result('sum(rows.cost)')],
    {},
    'result',
    { value: null },
  ],
  ['no row is a count of zero', [aRepetition({}), result('count(rows)')], {}, 'result', { value: 0 }],
  [
    'a number of rows told by an answer is a whole one',
    [
      { id: 'wanted', type: 'decimal', label: 'Combien' },
      aRepetition({ min: { answer: 'wanted' }, max: { answer: 'wanted' } }),
    ],
    { wanted: '2.5', rows: rowsWith({ cost: '1.00' }) },
    'rows',
    { min: 3, max: 2, rows: 1 },
  ],
  [
    'what is hidden is empty, and is not counted',
    [
      platforms,
      aQuestion({ id: 'hidden', when: { platforms: { isFilled: true } } }),
      aRepetition({ when: { platforms: { isFilled: true } } }),
      aQuestion({ id: 'shown', when: { hidden: { isEmpty: true }, not: { rows: { count: 0 } } } }),
    ],
    { hidden: 'x' },
    'shown',
    { value: null, optional: false },
  ],
])('%s', (_, fields, answers, path, expected) => {
  const { engine, naive } = saidOf({ definition: aProcedure({ fields }), answers, noted: {} })
  expect(engine.asked[path]).toEqual(expected)
  expect(naive.asked[path]).toEqual(expected)
})

function aRepetition(given: Pick<Repetition, 'min' | 'max' | 'when'>): Repetition {
  return {
    ...{ id: 'rows', type: 'repetition', label: 'Lignes', row: { name: 'ligne', add: 'Ajouter' } },
    ...given,
    fields: [{ id: 'cost', type: 'money', label: 'Coût' }],
  }
}
