import type { Answer } from '../../../schemas/answers'
import { aContext, aForm, rowId, rowsWith } from '../../../tests/support/builders/forms'
import type { LeafField, Repetition } from '../../fields'
import { validateAnswers } from '../validateAnswers'

const text: LeafField = { id: 'own', type: 'text', label: 'Nom' }
const choice: LeafField = {
  ...{ id: 'own', type: 'choice', label: 'Plateforme', other: true },
  options: { ebay: 'eBay', eBay: 'eBay France' },
}
const several: LeafField = { ...choice, type: 'multipleChoice' }
const typed = { country: 'FR', postcode: '67000', city: 'Strasbourg', line1: '1 rue X', source: 'typed' }
const turned = { source: 'typed', line1: '1 rue X', city: 'Strasbourg', postcode: '67000', country: 'FR' }

test.each<[what: string, field: LeafField, one: Answer, other: Answer, alike: boolean]>([
  ['the same text', text, 'Étal', 'Étal', true],
  ['a text in capitals', text, 'étal', 'ÉTAL', true],
  ['a text with spaces around it', text, 'étal', ' étal\u00a0', true],
  ['a text whose accents are coded otherwise', text, 'étal', 'e\u0301tal', true],
  ['a text without its accents', text, 'étal', 'etal', false],
  ['a text with spaces within it', text, 'l’étal', 'l’ étal', false],
  ['an address for mail in capitals', { ...text, type: 'email' }, 'A.Lin@x.fr', 'a.lin@x.fr', true],
  ['own words in capitals', choice, { other: 'Etsy' }, { other: ' ETSY' }, true],
  ['own words among several', several, ['ebay', { other: 'Etsy' }], ['ebay', { other: 'etsy' }], true],
  ['options that only differ in case', choice, 'ebay', 'eBay', false],
  ['an option and own words', choice, 'ebay', { other: 'ebay' }, false],
  [
    'two keys of a list that administrators brought',
    { ...text, type: 'reference', from: 'schools' },
    'a1',
    'A1',
    false,
  ],
  ['one amount', { ...text, type: 'money' }, '5.00', '5.00', true],
  ['one address, its parts in another order', { ...text, type: 'address' }, typed, turned, true],
])('%s', async (_what, field, one, other, alike) => {
  const rows: Repetition = {
    ...{ id: 'rows', type: 'repetition', label: 'Lignes' },
    ...{ row: { name: 'ligne', add: 'Ajouter' }, unique: ['own'], fields: [field] },
  }
  const form = await aForm({ fields: [rows] })
  const problems = validateAnswers(form, { rows: rowsWith({ own: one }, { own: other }) }, aContext)
  expect(problems.filter(({ code }) => code === 'repetition.unique').map(({ at }) => at)).toEqual(
    alike ? [`rows/${rowId(2)}/own`] : [],
  )
})
