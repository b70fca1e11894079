import type { words as french } from './settings.fr'

/** What settings are called, those of each type and the parts of those that have parts. English. */
export const keys: Readonly<Record<string, string>> = {
  ...{ label: 'label', title: 'title', hint: 'hint', message: 'words of refusal' },
  ...{ row: 'name of rows', name: 'name', add: 'button that adds', when: 'condition', text: 'text' },
  ...{ error: 'words of refusal', warning: 'warning', unit: 'unit', value: 'formula' },
  ...{ as: 'kind of result', min: 'minimum', max: 'maximum', opens: 'opening', closes: 'closing' },
  ...{ description: 'presentation', prepare: 'papers to have at hand', confirmation: 'what comes next' },
  ...{ service: 'service', contact: 'contact', legalBasis: 'legal basis', hours: 'hours' },
  ...{ email: 'email', phone: 'telephone', address: 'postal address' },
  ...{ draft: 'draft', afterDecision: 'after the decision', note: 'author’s note' },
  ...{ letters: 'letters', digits: 'digits', others: 'other characters', search: 'address that searches' },
  ...{ find: 'address of one thing', list: 'place of the list', entry: 'place of the thing', key: 'key' },
  ...{ detail: 'detail', values: 'values kept', from: 'where the answers come from', other: 'free answer' },
  ...{ pattern: 'pattern', characters: 'characters accepted', example: 'example', options: 'options' },
  ...{ shapes: 'what is placed on the map', countries: 'countries accepted', precision: 'precision' },
  ...{ levels: 'name of each list', accept: 'formats accepted', maxSize: 'greatest size of a file' },
  ...{ template: 'document to fill in', provide: 'when the paper may be provided' },
}

/** What the values that a setting may take are called. English. */
export const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  accept: { pdf: 'PDF', image: 'images', document: 'text documents', spreadsheet: 'spreadsheets' },
  provide: { now: 'with the dossier', later: 'later', alreadySent: 'already sent' },
  precision: { day: 'day', month: 'month' },
  shapes: { point: 'points', line: 'lines', area: 'areas' },
  letters: { any: 'all', plain: 'without accents', capitals: 'capitals without accents' },
  countries: { SEPA: 'SEPA area', EL: 'Greece', XI: 'Northern Ireland' },
  applicant: { company: 'companies', person: 'individuals', both: 'companies and individuals' },
}

/** The words between what values name. English. */
export const words: Readonly<Record<keyof typeof french, string>> = {
  yes: 'yes',
  no: 'no',
  answer: 'the answer to “{label}”',
  question: '“{label}”',
  part: '{name}: {value}',
  between: '; ',
  today: 'today',
  before: '{period} before today',
  after: '{period} after today',
}
