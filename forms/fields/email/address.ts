/** Octets, RFC 5321 §4.5.3.1.1 to .3: local part, and a path of 256 with its angle brackets. */
const longestLocal = 64
const longestAddress = 254

/** A letter, mark or digit outside ASCII: RFC 6531 §3.3 adds them to both parts. */
const beyondAscii = '[^\\x00-\\x7F\\s\\p{C}\\p{Z}\\p{S}\\p{P}]'

/** RFC 5321 §4.1.2 Dot-string: the characters HTML allows, no dot first, last or doubled. */
const atom = `(?:[a-zA-Z0-9!#$%&'*+/=?^_\`{|}~-]|${beyondAscii})+`
const local = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u')

/** HTML, "valid e-mail address": a label of at most 63, no hyphen first or last. */
const letter = `(?:[a-z0-9]|${beyondAscii})`
const label = new RegExp(`^${letter}(?:(?:${letter}|-){0,61}${letter})?$`, 'u')

/**
 * Whether mail can reach an address written with its domain in lower case: the HTML standard's valid e-mail address,
 * with the dots of RFC 5321, the letters of RFC 6531, and a fully qualified domain (RFC 5321 §2.3.5).
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > longestAddress || octets(text) > longestAddress) return false
  const labels = text.slice(at + 1).split('.')
  const top = labels.at(-1) ?? ''
  return (
    octets(text.slice(0, at)) <= longestLocal &&
    local.test(text.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((each) => label.test(each)) &&
    top.length >= 2 &&
    !/^[0-9]+$/.test(top)
  )
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length
}
