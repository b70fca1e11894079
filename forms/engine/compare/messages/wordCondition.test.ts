import type { Condition } from '../../../../schemas/condition'
import type { Locale } from '../../../../schemas/label'
import { aProcedure } from '../../../../tests/support/builders/forms'
import { type Field, loadTypes } from '../../../fields'
import { readNames } from '../../names'
import { wordCondition } from './wordCondition'

const types = await loadTypes()
const fields: readonly Field[] = [
  {
    ...{ id: 'nature', type: 'choice', label: { fr: 'Nature', en: 'Kind' }, other: true },
    options: { fees: { fr: 'Frais', en: 'Fees' }, out: { label: 'Retrait' } },
  },
  { id: 'shops', type: 'multipleChoice', label: 'Boutiques', options: { a: 'A', b: 'B' } },
  { id: 'amount', type: 'money', label: 'Montant' },
  { id: 'day', type: 'date', label: 'Jour' },
  { id: 'notice', type: 'yesNo', label: 'Préavis' },
  { id: 'story', type: 'text', label: 'Récit' },
  {
    ...{ id: 'rows', type: 'repetition', label: 'Faits', row: { name: 'fait', add: 'Ajouter' } },
    fields: [{ id: 'cost', type: 'integer', label: 'Coût' }],
  },
]
const { names } = readNames(aProcedure({ fields }), types)

/** The sentence, its no-break spaces as spaces. */
function sentence(condition: Condition, locale: Locale): string {
  return wordCondition(condition, { locale, types, names }).replaceAll(/[\u00a0\u202f]/g, ' ')
}

test.each<[condition: Condition, fr: string, en: string]>([
  [{ nature: 'fees' }, '« Nature » est « Frais »', '“Kind” is “Fees”'],
  [
    { nature: ['fees', 'other'] },
    '« Nature » est parmi : « Frais », « autre réponse »',
    '“Kind” is one of: “Fees”, “another answer”',
  ],
  [{ notice: true }, '« Préavis » est oui', '“Préavis” is yes'],
  [
    { nature: 'out', amount: { over: 1000 } },
    '« Nature » est « Retrait » et « Montant » est supérieur à 1 000',
    '“Kind” is “Retrait” and “Montant” is over 1,000',
  ],
  [
    { amount: { atLeast: 1, atMost: '20.50' } },
    '« Montant » vaut au moins 1 et « Montant » vaut au plus 20,5',
    '“Montant” is at least 1 and “Montant” is at most 20.5',
  ],
  [
    { day: { under: 'today-18y' } },
    '« Jour » est avant 18 ans avant aujourd’hui',
    '“Jour” is before 18 years before today',
  ],
  [{ day: { over: '2026-03-01' } }, '« Jour » est après le 1er mars 2026', '“Jour” is after 1 March 2026'],
  [
    { shops: { hasAny: ['a', 'b'], count: { over: 1 } } },
    '« Boutiques » comprend l’un de : « A », « B » et le nombre d’éléments de « Boutiques » est supérieur à 1',
    '“Boutiques” includes one of: “A”, “B” and the number of elements of “Boutiques” is over 1',
  ],
  [
    { rows: { count: 2 } },
    'le nombre d’éléments de « Faits » est 2',
    'the number of elements of “Faits” is 2',
  ],
  [
    { rows: { some: { cost: { over: 5 } } } },
    'pour au moins une ligne de « Faits » : « Coût » est supérieur à 5',
    'for at least one row of “Faits”: “Coût” is over 5',
  ],
  [
    { story: { startsWith: 'Il', isFilled: true } },
    '« Récit » commence par « Il » et « Récit » a une réponse',
    '“Récit” starts with “Il” and “Récit” has an answer',
  ],
  [{ story: { isFilled: false } }, '« Récit » est sans réponse', '“Récit” has no answer'],
  [
    { any: [{ notice: true }, { all: [{ nature: 'fees' }, { amount: 5 }] }], day: { isEmpty: true } },
    '(« Préavis » est oui ou (« Nature » est « Frais » et « Montant » est 5)) et « Jour » est sans réponse',
    '(“Préavis” is yes or (“Kind” is “Fees” and “Montant” is 5)) and “Jour” has no answer',
  ],
  [
    { any: [{ notice: true }, { amount: 5 }] },
    '« Préavis » est oui ou « Montant » est 5',
    '“Préavis” is yes or “Montant” is 5',
  ],
  [{ not: { notice: true } }, 'sauf si (« Préavis » est oui)', 'unless (“Préavis” is yes)'],
  [
    { amount: { under: { answer: 'story' } } },
    '« Montant » est inférieur à la réponse à « Récit »',
    '“Montant” is under the answer to “Récit”',
  ],
  [{ gone: 'x' }, '« gone » est « x »', '“gone” is “x”'],
])('%j', (condition, fr, en) => {
  expect(sentence(condition, 'fr')).toBe(fr)
  expect(sentence(condition, 'en')).toBe(en)
})
