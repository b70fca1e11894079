import { findingsOf, withFields, withSections } from '../../../../tests/support/builders/findings'

const above = [
  { id: 'nature', type: 'choice', label: 'Nature', options: { a: 'A', b: 'B', c: 'C' } },
  { id: 'chosen', type: 'multipleChoice', label: 'Choix', options: { a: 'A', b: 'B', c: 'C' } },
  { id: 'notice', type: 'yesNo', label: 'Préavis', when: { nature: 'a' } },
  { id: 'days', type: 'integer', label: 'Jours', when: { notice: true } },
  { id: 'since', type: 'date', label: 'Depuis' },
  { id: 'story', type: 'text', label: 'Récit' },
  { id: 'call', type: 'dateTime', label: 'Appel' },
  { id: 'agree', type: 'checkbox', label: 'D’accord', optional: true },
  {
    ...{ id: 'incidents', type: 'repetition', label: 'Incidents', row: { name: 'incident', add: 'Ajouter' } },
    fields: [{ id: 'amount', type: 'money', label: 'Montant' }],
  },
]

/** What is found about the condition of a last question. */
function foundOf(when: object): readonly string[] {
  const asked = { id: 'asked', type: 'yesNo', label: 'Alors ?', when }
  return findingsOf(withFields(...above, asked)).map((finding) =>
    finding.replace('/sections/0/fields/9/when ', ''),
  )
}

test.each<[what: string, when: object]>([
  ['two options at once', { all: [{ nature: 'a' }, { nature: 'b' }] }],
  ['an option and not it', { nature: { is: 'a', isNot: 'a' } }],
  ['none of all there are', { nature: { noneOf: ['a', 'b', 'c'] } }],
  ['yes and no', { all: [{ notice: true }, { notice: false }] }],
  ['over and under', { days: { over: 10, under: 5 } }],
  ['at least more than at most', { days: { atLeast: 10, atMost: 9 } }],
  ['a number and beyond it', { days: { is: 3, over: 3 } }],
  [
    'a minute between two that follow one another',
    { call: { over: '2026-01-01T10:59', under: '2026-01-01T11:00' } },
  ],
  ['dates the wrong way round', { since: { over: '2026-01-01', under: '2026-01-02' } }],
  ['days from today the wrong way round', { since: { over: 'today-1y', under: 'today-2y' } }],
  ['chosen and not chosen', { chosen: { has: 'a', hasNone: ['a', 'b'] } }],
  ['both of what is not', { chosen: { hasAll: ['a', 'b'], hasNone: ['b'] } }],
  ['more than are fewer', { chosen: { count: { over: 2, under: 2 } } }],
  ['a whole text without its part', { story: { is: 'bonjour', contains: 'soir' } }],
  ['empty and equal', { story: { isEmpty: true, is: 'bonjour' } }],
  ['empty and filled', { story: { isEmpty: true, isFilled: true } }],
  ['no way out', { any: [{ days: { over: 9, under: 3 } }, { nature: { is: 'a', isNot: 'a' } }] }],
  ['what hides the question compared', { nature: 'b', notice: true }],
  ['what hides it two steps above', { nature: 'b', days: { over: 3 } }],
  ['an impossible row', { incidents: { some: { amount: { over: 5, under: 5 } } } }],
])('%s is never true', (_, when) => {
  expect(foundOf(when)).toEqual(['reach.never'])
})

test.each<[what: string, when: object]>([
  ['one of two', { any: [{ nature: 'a' }, { nature: 'b' }] }],
  ['a range', { days: { atLeast: 5, atMost: 5 } }],
  ['a number between two that are close', { days: { over: '0.0000000001', under: '0.0000000003' } }],
  ['a minute between', { call: { over: '2026-01-01T10:59', under: '2026-01-01T11:01' } }],
  [
    'a day on which two minutes fall',
    { all: [{ since: '2026-01-01T10:59' }, { since: '2026-01-01T11:00' }] },
  ],
  ['a day between', { since: { over: '2026-01-01', under: '2026-01-03' } }],
  ['a fixed day and one from today', { since: { over: 'today', under: '2026-01-01' } }],
  ['two options of several', { chosen: { hasAll: ['a', 'b'], hasNone: ['c'] } }],
  ['another option', { nature: { noneOf: ['a', 'b'] } }],
  ['parts of a text', { story: { contains: 'jour', startsWith: 'bon' } }],
  ['rows of two kinds', { incidents: { some: { amount: { over: 5 } }, every: { amount: { under: 9 } } } }],
  ['a box not ticked, which has no answer', { agree: { is: false, isEmpty: true } }],
  ['what shows the question compared', { nature: 'a', notice: true }],
  ['hidden or not', { any: [{ nature: 'b' }, { notice: true }] }],
])('%s may be true', (_, when) => {
  expect(foundOf(when)).toEqual([])
})

test.each<[what: string, when: object, found: readonly string[]]>([
  [
    'empty or filled',
    { any: [{ story: { isEmpty: true } }, { story: { isFilled: true } }] },
    ['reach.always?'],
  ],
  ['equal, or not', { any: [{ nature: 'a' }, { not: { nature: 'a' } }] }, ['reach.always?']],
  ['yes or no, while unanswered it is neither', { any: [{ notice: true }, { notice: false }] }, []],
  ['not, which is true unanswered', { not: { nature: 'a' } }, ['reach.notUnanswered?']],
  ['not, of what is answered', { story: { isFilled: true }, not: { story: 'x' } }, []],
  ['not, of rows', { not: { incidents: { some: { amount: { isFilled: true } } } } }, []],
  ['not empty', { not: { story: { isEmpty: true } } }, []],
])('%s', (_, when, found) => {
  expect(foundOf(when)).toEqual(found)
})

const bounded = [
  { id: 'few', type: 'integer', label: 'Peu', min: 1, max: 10 },
  { id: 'price', type: 'money', label: 'Somme', max: 0.5 },
  { id: 'year', type: 'date', label: 'En 2026', min: '2026-01-01', max: '2026-12-31' },
  { id: 'past', type: 'date', label: 'Passé', max: 'today-1d' },
  { id: 'most', type: 'integer', label: 'Au plus', max: { answer: 'few' } },
  { id: 'text', type: 'text', label: 'Texte', max: 3 },
]

test.each<[when: object, found: readonly string[]]>([
  [{ few: { over: 10 } }, ['reach.bounds']],
  [{ few: { under: 1 } }, ['reach.bounds']],
  [{ few: 11 }, ['reach.bounds']],
  [{ few: { oneOf: [0, 11] } }, ['reach.bounds']],
  [{ few: { oneOf: [0, 10] } }, []],
  [{ few: { atLeast: 10 } }, []],
  [{ few: { isNot: 3 } }, []],
  [{ any: [{ few: { over: 10 } }, { text: 'abcd' }] }, []],
  [{ not: { few: { over: 10 } } }, ['reach.notUnanswered?']],
  [{ price: { over: 0.5 } }, ['reach.bounds']],
  [{ price: { over: 0.49 } }, []],
  [{ year: { over: '2026-12-31' } }, ['reach.bounds']],
  [{ year: { under: '2026-01-01' } }, ['reach.bounds']],
  [{ year: { atLeast: '2026-12-31' } }, []],
  [{ year: { over: 'today' } }, []],
  [{ past: { atLeast: 'today' } }, ['reach.bounds']],
  [{ past: { under: 'today' } }, []],
  [{ past: { over: '2026-01-01' } }, []],
  [{ most: { over: 10 } }, []],
  [{ text: 'abcd' }, []],
])('of bounded answers %j', (when, found) => {
  const asked = { id: 'asked', type: 'yesNo', label: 'Alors ?', when }
  expect(findingsOf(withFields(...bounded, asked))).toEqual(
    found.map((finding) => `/sections/0/fields/6/when ${finding}`),
  )
})

test('explanations and checks may speak of answers beyond their bounds', () => {
  const when = { few: { over: 10 } }
  const explanation = { id: 'told', type: 'explanation', text: 'Au-delà, écrivez-nous.', when }
  const check = { id: 'check', when, error: 'Écrivez 10 au plus.', fields: ['few'] }
  const page = { id: 'page', title: 'Page', checks: [check], fields: [...bounded, explanation] }
  expect(findingsOf(withSections(page))).toEqual([])
})

test('a question is not asked where its section is not; it is told once', () => {
  const first = { id: 'page', title: 'Page', fields: above }
  const asked = { id: 'asked', type: 'yesNo', label: 'Alors ?', when: { nature: 'b' } }
  const after = { id: 'after', type: 'yesNo', label: 'Et puis ?', when: { asked: true } }
  const second = { id: 'next', title: 'Suite', when: { nature: 'a' }, fields: [asked, after] }
  expect(findingsOf(withSections(first, second))).toEqual(['/sections/1/fields/0/when reach.inside'])
})

test('a question in rows is not asked where the rows are not', () => {
  const inner = { id: 'reason', type: 'text', label: 'Motif', when: { nature: 'b' } }
  const rows = { ...above.at(-1), id: 'facts', label: 'Faits', when: { nature: 'a' }, fields: [inner] }
  expect(findingsOf(withFields(...above, rows))).toEqual(['/sections/0/fields/9/fields/0/when reach.inside'])
})

test('eligibility, checks and options that can never be are refused; what is never optional is a warning', () => {
  const never = { nature: { is: 'a', isNot: 'a' } }
  const check = { id: 'check', when: never, error: 'Non.', fields: ['asked'] }
  const asked = {
    id: 'asked',
    type: 'choice',
    label: 'Alors ?',
    optional: never,
    options: { a: 'A', b: { label: 'B', when: never } },
  }
  const definition = withSections({ id: 'page', title: 'Page', checks: [check], fields: [...above, asked] })
  expect([...findingsOf({ ...definition, eligibility: [{ must: never, message: 'Non.' }] })].sort()).toEqual([
    '/eligibility/0/must reach.never',
    '/sections/0/checks/0/when reach.never',
    '/sections/0/fields lint.long?',
    '/sections/0/fields/9/optional reach.never?',
    '/sections/0/fields/9/options/b/when reach.never',
  ])
})
