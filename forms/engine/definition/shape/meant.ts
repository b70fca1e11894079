import { nearestName } from '../../nearest'

/** What other form languages call these keys and types. */
const keySynonyms: Readonly<Record<string, string>> = {
  required: 'optional',
  mandatory: 'optional',
  name: 'id',
  key: 'id',
  text: 'label',
  title: 'label',
  description: 'hint',
  help: 'hint',
  placeholder: 'hint',
  visible: 'when',
  visibleIf: 'when',
  showIf: 'when',
  condition: 'when',
  choices: 'options',
  values: 'options',
  autocomplete: 'purpose',
  minLength: 'min',
  minimum: 'min',
  maxLength: 'max',
  maximum: 'max',
  formula: 'value',
  pages: 'sections',
  steps: 'sections',
  questions: 'fields',
  elements: 'fields',
}

const typeSynonyms: Readonly<Record<string, string>> = {
  string: 'text',
  textarea: 'longText',
  number: 'decimal',
  float: 'decimal',
  int: 'integer',
  boolean: 'yesNo',
  radio: 'choice',
  select: 'choice',
  dropdown: 'choice',
  checkboxes: 'multipleChoice',
  multiselect: 'multipleChoice',
  tel: 'phone',
  telephone: 'phone',
  mail: 'email',
  upload: 'file',
  attachment: 'file',
  currency: 'money',
  amount: 'money',
  percentage: 'percent',
  title: 'heading',
  paragraph: 'explanation',
  html: 'explanation',
  group: 'repetition',
  list: 'repetition',
  repeat: 'repetition',
  calculated: 'computed',
}

/** The key that was probably meant; empty when nothing resembles it. */
export function meantKey(key: string, known: readonly string[]): string {
  return meant(key, known, keySynonyms)
}

/** The type that was probably meant; empty when nothing resembles it. */
export function meantType(type: string, known: readonly string[]): string {
  return meant(type, known, typeSynonyms)
}

function meant(word: string, known: readonly string[], synonyms: Readonly<Record<string, string>>): string {
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined
  if (synonym !== undefined && known.includes(synonym)) return synonym
  return nearestName(word, known) ?? ''
}
