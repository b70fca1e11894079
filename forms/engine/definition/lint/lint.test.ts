import {
  allFindingsOf,
  findingsOf,
  withFields,
  withSections,
} from '../../../../tests/support/builders/findings'

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
  ['# Un titre', ['lint.heading']],
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
  [undefined, [' lint.noPurpose']],
])('the purpose %s', (purpose, found) => {
  const { purpose: _, ...without } = email
  expect(findingsOf(withFields(purpose === undefined ? without : { ...email, purpose }))).toEqual(
    found.map((code) => `/sections/0/fields/0${code}`),
  )
})

test('a page that asks more than seven questions of everybody is long', () => {
  const questions = Array.from({ length: 8 }, (_, index) => ({
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

test.each<[what: string, label: string, found: readonly string[]]>([
  ['nothing but white space', ' \u00a0 ', ['shape.blank']],
  ['a Cyrillic letter in a French word', 'Nоm', ['lint.mixed?']],
  ['a name in Greek beside one in French', 'Société Αθήνα', []],
  ['a button told by its colour', 'Pressez le bouton vert', ['lint.colour']],
  ['a text in red', 'Voir le texte en rouge', ['lint.colour']],
  ['a colour that is the answer', 'Carte verte ou carte grise ?', []],
  ['a zone that the law names so', 'Êtes-vous en zone rouge ?', []],
  ['a case of law', 'Code vert du bâtiment', []],
  ['an abbreviation', 'Tél. du responsable', ['lint.abbreviation?']],
  ['another', 'Surface (max. 10)', ['lint.abbreviation?']],
  ['an acronym', 'Numéro SIRET', []],
  ['a sentence of 26 words', `${'mot '.repeat(25)}fin.`, ['lint.sentence?']],
  ['sentences of 25', `${'mot '.repeat(25)}. ${'mot '.repeat(25)}`, []],
])('a label with %s', (_, label, found) => {
  expect(findingsOf(withFields({ ...text, label }))).toEqual(
    found.map((code) => `/sections/0/fields/0/label ${code}`),
  )
  if (found.includes('shape.blank'))
    expect(findingsOf(withFields({ ...text, label: { fr: 'Nom', en: label } }))).toEqual([
      '/sections/0/fields/0/label/en shape.blank',
    ])
})

test('an English text is read as English', () => {
  const label = { fr: 'Nom', en: 'Press the green button, e.g. here' }
  expect(findingsOf(withFields({ ...text, label }))).toEqual([
    '/sections/0/fields/0/label/en lint.colour',
    '/sections/0/fields/0/label/en lint.abbreviation?',
  ])
})

test.each<[message: string, found: readonly string[]]>([
  ['Erreur !', ['lint.refusal']],
  ['Champ obligatoire.', ['lint.refusal']],
  ['Invalid value', ['lint.refusal']],
  ['Écrivez 14 chiffres, par exemple 732 829 320 00074.', []],
])('a refusal that says « %s »', (message, found) => {
  expect(findingsOf(withFields({ ...text, message }))).toEqual(
    found.map((code) => `/sections/0/fields/0/message ${code}`),
  )
  const check = { id: 'odd', when: { name: 'x' }, error: message, fields: ['name'] }
  const section = { id: 'page', title: 'Page', fields: [text], checks: [check] }
  expect(findingsOf(withSections(section))).toEqual(found.map((code) => `/sections/0/checks/0/error ${code}`))
})

describe('translations', () => {
  const both = (fr: string) => ({ fr, en: `${fr} (en)` })

  test('a definition in French alone says so once', () => {
    expect(allFindingsOf(withFields(text))).toEqual(['/title lint.onlyFrench?'])
  })

  test('with any English, each text that has none is named, options and rows too', () => {
    const choice = {
      ...{ id: 'nature', type: 'choice', label: both('Nature'), other: 'Autre chose' },
      options: { one: 'Un', two: { label: both('Deux'), hint: 'Le second' }, six: both('Six') },
    }
    const rows = {
      ...{ id: 'rows', type: 'repetition', label: both('Lignes') },
      ...{ row: { name: 'ligne', add: both('Ajouter'), title: '{first}' } },
      fields: [{ id: 'first', type: 'text', label: 'Premier', note: 'Pour l’auteur.' }],
    }
    expect(allFindingsOf(withFields(choice, rows))).toEqual(
      [
        ...['/title', '/service', '/legalBasis', '/sections/0/title'],
        ...[
          '/sections/0/fields/0/other',
          '/sections/0/fields/0/options/one',
          '/sections/0/fields/0/options/two/hint',
        ],
        ...[
          '/sections/0/fields/1/row/name',
          '/sections/0/fields/1/row/title',
          '/sections/0/fields/1/fields/0/label',
        ],
      ].map((at) => `${at} lint.noEnglish?`),
    )
  })

  test('a definition in both says nothing', () => {
    const { title, service, legalBasis, ...rest } = withSections({
      ...{ id: 'page', title: both('Une page') },
      fields: [{ ...text, label: both('Nom') }],
    })
    const translated = { title: both(title), service: both(service), legalBasis: both(legalBasis) }
    expect(allFindingsOf({ ...rest, ...translated })).toEqual([])
  })
})
