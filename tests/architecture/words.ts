/** The other names that people give to the things of the house, and the house's own. */
export const synonyms: Readonly<Record<string, string>> = {
  request: 'dossier',
  application: 'dossier',
  ticket: 'dossier',
  case: 'dossier',
  'form submission': 'dossier, or submission',
  user: 'citizen, administrator, agent, expert, account',
  item: 'what it is an item of',
  record: 'dossier, version, event',
  reference: 'number',
}

/** Names that say nothing of what a file holds. */
export const empty: readonly string[] = [
  'util',
  'helper',
  'common',
  'misc',
  'manager',
  'service',
  'handler',
  'data',
  'info',
]

/** Whole names that hold such a word rightly: the domain's, and those of the language's own type. */
const allowed = /Correction[ -]?Request|^reference(View|Input)?$/i

/** The words of a name in any spelling: `listMyDossiers`, `list-my-dossiers`, `/list/my/dossiers`. */
export function wordsOf(name: string): readonly string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  return words.map((word) => word.toLowerCase().replace(/(?<!s)s$/, ''))
}

/** The banned synonyms that a name holds. */
export function synonymsIn(name: string): readonly string[] {
  if (allowed.test(name)) return []
  const sentence = ` ${wordsOf(name).join(' ')} `
  return Object.keys(synonyms).filter((synonym) => sentence.includes(` ${synonym} `))
}
