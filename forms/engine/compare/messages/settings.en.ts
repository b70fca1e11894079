import type { words as french, operators as frenchOperators } from './settings.fr'

/** What settings are called, those of each type and the parts of those that have parts. English. */
export const keys: Readonly<Record<string, string>> = {
  ...{ label: 'label', title: 'title', hint: 'hint', message: 'words of refusal' },
  ...{ row: 'name of rows', name: 'name', add: 'button that adds', when: 'condition', text: 'text' },
  ...{ error: 'words of refusal', warning: 'warning', unit: 'unit', value: 'formula' },
  ...{ as: 'kind of result', min: 'minimum', max: 'maximum', opens: 'opening', closes: 'closing' },
  ...{ description: 'presentation', prepare: 'papers to have at hand', confirmation: 'what comes next' },
  ...{ service: 'service', contact: 'contact', legalBasis: 'legal basis', hours: 'hours' },
  ...{ agents: 'names of agents', silence: 'silence of the service', means: 'meaning' },
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
  agents: { anonymous: 'hidden' },
  means: { acceptance: 'acceptance', rejection: 'rejection' },
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
  day: '{date}',
  other: 'another answer',
  today: 'today',
  before: '{period} before today',
  after: '{period} after today',
}

/** What each word of the language of conditions says. English. */
export const operators: Readonly<Record<keyof typeof frenchOperators, string>> = {
  and: 'and',
  or: 'or',
  not: 'unless ({condition})',
  is: '{name} is {value}',
  isNot: '{name} is not {value}',
  oneOf: '{name} is one of: {value}',
  noneOf: '{name} is none of: {value}',
  has: '{name} includes {value}',
  hasAny: '{name} includes one of: {value}',
  hasAll: '{name} includes all of: {value}',
  hasNone: '{name} includes none of: {value}',
  over: '{name} is over {value}',
  atLeast: '{name} is at least {value}',
  under: '{name} is under {value}',
  atMost: '{name} is at most {value}',
  overDay: '{name} is after {value}',
  atLeastDay: '{name} is on or after {value}',
  underDay: '{name} is before {value}',
  atMostDay: '{name} is on or before {value}',
  contains: '{name} contains {value}',
  startsWith: '{name} starts with {value}',
  matches: '{name} matches the pattern {value}',
  isEmpty: '{name} has no answer',
  isFilled: '{name} has an answer',
  count: 'the number of elements of {name}',
  some: 'for at least one row of {name}: {condition}',
  every: 'for each row of {name}: {condition}',
}
