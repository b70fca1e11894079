/** How answers of a type compare. */
export type Kind = 'text' | 'number' | 'date' | 'boolean' | 'option' | 'options' | 'files' | 'none' | 'rows'

/** Something that a condition or a formula may name, from where it is written. */
export type Name = {
  readonly name: string
  readonly kind: Kind
  readonly type: string
  /** The options one may choose, `other` included. */
  readonly options?: readonly string[]
  /** What its rows hold. */
  readonly rows?: readonly Name[]
}

/** Kinds of answer by type, as definition.md tells them. */
export const kinds: Readonly<Record<string, Kind>> = {
  text: 'text',
  longText: 'text',
  email: 'text',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  percent: 'number',
  date: 'date',
  dateTime: 'date',
  yesNo: 'boolean',
  checkbox: 'boolean',
  consent: 'boolean',
  choice: 'option',
  country: 'option',
  civility: 'option',
  multipleChoice: 'options',
  file: 'files',
  address: 'none',
}

/** Whether a formula may use it for what it is. */
export function isInFormulas({ kind }: Name): boolean {
  return kind === 'number' || kind === 'date' || kind === 'boolean' || kind === 'option'
}
