/** Autofill field names of the HTML standard (WHATWG, "Autofill"), those a form for an administration may want. */
export const fieldNames: readonly string[] = [
  ...['off', 'name', 'honorific-prefix', 'given-name', 'additional-name', 'family-name', 'honorific-suffix'],
  ...['nickname', 'username', 'new-password', 'current-password', 'one-time-code', 'organization-title'],
  ...['organization', 'street-address', 'address-line1', 'address-line2', 'address-line3', 'address-level4'],
  ...['address-level3', 'address-level2', 'address-level1', 'country', 'country-name', 'postal-code'],
  ...['cc-name', 'cc-given-name', 'cc-additional-name', 'cc-family-name', 'cc-number', 'cc-exp'],
  ...['cc-exp-month', 'cc-exp-year', 'cc-csc', 'cc-type', 'transaction-currency', 'transaction-amount'],
  ...['language', 'bday', 'bday-day', 'bday-month', 'bday-year', 'sex', 'url', 'photo'],
  ...['tel', 'tel-country-code', 'tel-national', 'tel-area-code', 'tel-local', 'tel-local-prefix'],
  ...['tel-local-suffix', 'tel-extension', 'email', 'impp'],
]

/** Questions about whoever fills in the form, in French, small letters, and the field name of what they ask. */
export const ownWords: ReadonlyMap<string, string> = new Map([
  ...['votre nom', 'votre nom de famille', "votre nom d'usage"].map(
    (words) => [words, 'family-name'] as const,
  ),
  ...['votre prénom', 'vos prénoms'].map((words) => [words, 'given-name'] as const),
  ...['vos nom et prénom', 'vos prénom et nom', 'votre nom et votre prénom', 'votre nom complet'].map(
    (words) => [words, 'name'] as const,
  ),
  ['votre date de naissance', 'bday'],
  ['votre code postal', 'postal-code'],
])

/** Which of a person's ways to be reached: before a telephone, an address for mail or messages. */
export const contactKinds: readonly string[] = ['home', 'work', 'mobile', 'fax', 'pager']

/** Whether such a word may stand before a field name. */
export function reachable(name: string): boolean {
  return name.startsWith('tel') || name === 'email' || name === 'impp'
}
