/**
 * Where French marks may leave their word or are not French: an ordinary space, or none, before ; ? ! »; an ordinary
 * space before a colon or after «; a straight apostrophe (Lexique des règles typographiques de l’Imprimerie nationale).
 */
export const looseMark = /[^\u00a0\u202f] ?[;?!»]|[\p{L}\d}»)%€*] :|« |\p{L}'/u

/** A message without its ICU syntax and its tags. */
export function withoutIcu(text: string): string {
  const unquoted = text.replace(/'(\{\w+\})'/g, '$1')
  return unquoted.replace(/<\/?\w+>/g, '').replace(/\{(\w+)(, \w+, )?|=\d+ \{|\}/g, 'x')
}
