/** How answers of a type compare. */
export type Kind = 'text' | 'number' | 'date' | 'boolean' | 'option' | 'options' | 'files' | 'none' | 'rows'

/** Something that a condition or a formula may name, from where it is written. */
export type Name = {
  readonly name: string
  readonly kind: Kind
  readonly type: string
  /** The options one may choose, `other` included; of a list, some of its codes. */
  readonly options?: readonly string[]
  /** What its rows hold. */
  readonly rows?: readonly Name[]
}

/** Kinds of answer by type, as definition.md tells them: every leaf of the language is here. */
export const kinds: Readonly<Record<string, Kind>> = {
  ...all('text', 'text longText formatted email phone iban siret rna vatNumber dossierLink reference'),
  ...all('number', 'integer decimal money percent'),
  ...all('date', 'date dateTime'),
  ...all('boolean', 'yesNo checkbox consent'),
  ...all('option', 'choice civility country region department commune epci'),
  ...all('options', 'multipleChoice linkedChoice'),
  ...all('files', 'file identityDocument'),
  ...all('none', 'address signature map'),
}

/** Types that the language is made of: questions of these come more often than the others. */
export const commonTypes = [
  ...['integer', 'decimal', 'money', 'percent', 'date', 'dateTime', 'yesNo', 'checkbox', 'text'],
  ...['choice', 'choice', 'multipleChoice', 'multipleChoice', 'linkedChoice', 'file'],
] as const

/** Whether a formula may use it for what it is. */
export function isInFormulas({ kind }: Name): boolean {
  return kind === 'number' || kind === 'date' || kind === 'boolean' || kind === 'option'
}

function all(kind: Kind, types: string): Readonly<Record<string, Kind>> {
  return Object.fromEntries(types.split(' ').map((type) => [type, kind]))
}
