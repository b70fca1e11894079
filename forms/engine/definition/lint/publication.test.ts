import { findingsOf, withFields, withSections } from '../../../../tests/support/builders/findings'

/**
 * What an author may not publish, and what an author is warned of (EN 301 549 § 11.8.2, ATAG 2.0 part B). What the
 * language cannot say is not here: pictures have no place in it, nor have placeholders, time limits or styles; that an
 * answer is required, and the titles and language of PDFs, are the product's to say.
 */
const text = { id: 'name', type: 'text', label: 'Nom' }
const formatted = { id: 'code', type: 'formatted', label: 'Code', pattern: '[A-Z]{2}' }
const choice = { id: 'nature', type: 'choice', label: 'Nature', options: { one: 'Un', two: 'Deux' } }
const explanation = (words: string) => withFields(text, { id: 'intro', type: 'explanation', text: words })
const labelled = (label: string) => withFields({ ...text, label })
const { label: _, ...unlabelled } = text
const first = '/sections/0/fields/0'
const second = '/sections/0/fields/1'

test.each<[what: string, definition: object, found: string]>([
  ['a question without a label', withFields(unlabelled), `${first} shape.missingKey`],
  ['a question with a blank label', labelled(' '), `${first}/label shape.blank`],
  [
    'an option without a text',
    withFields({ ...choice, options: { one: 'Un', two: '' } }),
    `${first}/options/two shape.blank`,
  ],
  [
    'one label for two questions of a page',
    withFields(text, { ...text, id: 'namesake' }),
    `${second}/label lint.sameLabel`,
  ],
  ['rows without a legend', withFields({ ...rows(), label: ' ' }), `${first}/label shape.blank`],
  ['a picture without words', explanation('![](https://exemple.fr/plan.png)'), `${second}/text lint.picture`],
  [
    'a picture with words',
    explanation('![Le plan](https://exemple.fr/plan.png)'),
    `${second}/text lint.picture`,
  ],
  ['a pattern without an example', withFields(formatted), `${first} shape.missingKey`],
  [
    'a refusal without a suggestion',
    withFields({ ...text, message: 'Réponse invalide.' }),
    `${first}/message lint.refusal`,
  ],
  [
    'a page without a title',
    withSections({ id: 'page', title: ' ', fields: [text] }),
    '/sections/0/title shape.blank',
  ],
  [
    'one title for two pages',
    withSections(
      { id: 'page', title: 'Page', fields: [text] },
      { id: 'again', title: 'Page', fields: [choice] },
    ),
    '/sections/1/title lint.sameTitle',
  ],
  [
    'an address for mail without its purpose',
    withFields({ id: 'mail', type: 'email', label: 'Adresse électronique' }),
    `${first} lint.noPurpose`,
  ],
  [
    'a telephone without its purpose',
    withFields({ id: 'phone', type: 'phone', label: 'Téléphone' }),
    `${first} lint.noPurpose`,
  ],
  ['a person’s own name without its purpose', labelled('Votre prénom'), `${first} lint.noPurpose`],
  [
    'a person’s own birth without its purpose',
    withFields({ id: 'born', type: 'date', label: 'Votre date de naissance :' }),
    `${first} lint.noPurpose`,
  ],
  [
    'a link that does not say where it leads',
    explanation('Voir [ici](https://exemple.fr).'),
    `${second}/text lint.linkText`,
  ],
  ['a title within a text', explanation('## Les pièces'), `${second}/text lint.heading`],
  ['a button told by its colour', labelled('Pressez le bouton vert'), `${first}/label lint.colour`],
])('%s is refused', (_what, definition, found) => {
  expect(findingsOf(definition)).toEqual([found])
})

test.each<[what: string, definition: object, found: string]>([
  ['a sentence of 26 words', labelled(`${'mot '.repeat(25)}fin`), `${first}/label lint.sentence?`],
  [
    'a page of eight questions',
    withFields(
      ...Array.from({ length: 8 }, (_each, index) => ({ ...text, id: `q${index}`, label: `Nom ${index}` })),
    ),
    '/sections/0/fields lint.long?',
  ],
  ['a title all in capitals', labelled('NOM DE L’ENTREPRISE'), `${first}/label lint.capitals?`],
  ['an abbreviation', labelled('Tél. du responsable'), `${first}/label lint.abbreviation?`],
])('%s is pointed out', (_what, definition, found) => {
  expect(findingsOf(definition)).toEqual([found])
})

test.each<[what: string, definition: object]>([
  ['one label in a page and in its rows', withFields(text, rows())],
  ['another person’s name', labelled('Nom de votre interlocuteur')],
  ['a person’s own name, with its purpose', withFields({ ...text, label: 'Votre nom', purpose: 'off' })],
  ['a pattern and its example', withFields({ ...formatted, example: 'FR' })],
])('%s is right', (_what, definition) => {
  expect(findingsOf(definition)).toEqual([])
})

function rows() {
  const row = { name: 'ligne', add: 'Ajouter' }
  return { id: 'rows', type: 'repetition', label: 'Lignes', row, fields: [{ ...text, id: 'inRow' }] }
}
