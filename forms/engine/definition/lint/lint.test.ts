import { findingsOf, withFields, withSections } from '../../../../tests/support/builders/findings'

const text = { id: 'name', type: 'text', label: 'Nom' }
const email = { id: 'email', type: 'email', label: 'Adresse électronique', purpose: 'email' }
const yesNo = { id: 'notice', type: 'yesNo', label: 'Préavis ?' }

test('two questions of a page do not share a label, unless never asked together', () => {
  const other = { ...text, id: 'namesake', label: ' nom ' }
  expect(findingsOf(withFields(text, other))).toEqual(['/sections/0/fields/1/label lint.sameLabel'])
  expect(
    findingsOf(withFields(yesNo, { ...text, when: { notice: true } }, { ...other, when: { notice: false } })),
  ).toEqual([])
  expect(findingsOf(withFields(yesNo, { ...text, when: { notice: true } }, other))).toEqual([
    '/sections/0/fields/2/label lint.sameLabel',
  ])
  const rows = {
    id: 'rows',
    type: 'repetition',
    label: 'Lignes',
    row: { name: 'ligne', add: 'Ajouter' },
    fields: [other],
  }
  expect(findingsOf(withFields(text, rows))).toEqual([])
})

test('two sections do not share a title, unless never shown together', () => {
  const first = { id: 'first', title: 'Départ', fields: [yesNo] }
  const one = { id: 'one', title: 'Page', when: { notice: true }, fields: [text] }
  const two = { id: 'two', title: 'Page', fields: [{ ...text, id: 'namesake' }] }
  expect(findingsOf(withSections(first, one, two))).toEqual(['/sections/2/title lint.sameTitle'])
  expect(findingsOf(withSections(first, one, { ...two, when: { notice: false } }))).toEqual([])
})

test.each<[markdown: string, found: readonly string[]]>([
  ['Voir [la page du service](https://exemple.fr).', []],
  ['Voir [ici](https://exemple.fr).', ['lint.linkText']],
  ['[Cliquez **ici** !](https://exemple.fr)', ['lint.linkText']],
  ['- un\n- [en savoir plus…](https://exemple.fr)', ['lint.linkText']],
  ['Voir [la page](http://exemple.fr).', ['lint.linkAddress?']],
  ['Voir [la page](javascript:alert(1)).', ['lint.linkAddress?']],
  ['Un <b>mot</b>', ['lint.markup?']],
  ['# Un titre', ['lint.markup?']],
  ['Il y a 3 < 4 mois, **enfin**, _presque_.', []],
])('%s', (markdown, found) => {
  const explanation = { id: 'intro', type: 'explanation', text: markdown }
  expect(findingsOf(withFields(text, explanation))).toEqual(
    found.map((code) => `/sections/0/fields/1/text ${code}`),
  )
})

test.each<[label: string, found: readonly string[]]>([
  ['Numéro SIRET', []],
  ['SIRET', []],
  ['IBAN / BIC', []],
  ['NOM DE L’ENTREPRISE', ['lint.capitals?']],
  ['DÉRÉFÉRENCEMENT', ['lint.capitals?']],
  ['Nom\u202E', ['lint.unseen?']],
  ['N\u200Bom', ['lint.unseen?']],
])('%s', (label, found) => {
  expect(findingsOf(withFields({ ...text, label }))).toEqual(
    found.map((code) => `/sections/0/fields/0/label ${code}`),
  )
  expect(findingsOf(withFields({ ...text, label: { fr: 'Nom', en: label } }))).toEqual(
    found.map((code) => `/sections/0/fields/0/label/en ${code}`),
  )
})

test.each<[purpose: string | undefined, found: readonly string[]]>([
  ['email', []],
  ['off', []],
  ['work email', []],
  ['section-contact billing home email', []],
  ['mail', ['/purpose lint.purpose']],
  ['work name', ['/purpose lint.purpose']],
  ['', ['/purpose lint.purpose']],
  [undefined, [' lint.noPurpose?']],
])('the purpose %s', (purpose, found) => {
  const { purpose: _, ...without } = email
  expect(findingsOf(withFields(purpose === undefined ? without : { ...email, purpose }))).toEqual(
    found.map((code) => `/sections/0/fields/0${code}`),
  )
})

test('a page that asks more than ten questions of everybody is long', () => {
  const questions = Array.from({ length: 11 }, (_, index) => ({
    ...text,
    id: `q${index}`,
    label: `Question ${index}`,
  }))
  expect(findingsOf(withFields(...questions))).toEqual(['/sections/0/fields lint.long?'])
  const conditional = questions.map((question, index) =>
    index === 5 ? { ...question, when: { q0: 'a' } } : question,
  )
  expect(findingsOf(withFields(...conditional))).toEqual([])
})
