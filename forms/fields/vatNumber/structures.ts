/** How the numbers of one state are made after their prefix: a pattern of the rest, and a whole number to show. */
type Structure = { readonly rest: string; readonly example: string }

/** VIES' published structures, by prefix: the member states (`EL` is Greece) and Northern Ireland (`XI`). */
const structures: ReadonlyMap<string, Structure> = new Map([
  ['AT', { rest: 'U[0-9]{8}', example: 'ATU12345678' }],
  ['BE', { rest: '[01][0-9]{9}', example: 'BE0123456789' }],
  ['BG', { rest: '[0-9]{9,10}', example: 'BG123456789' }],
  ['CY', { rest: '[0-9]{8}[A-Z]', example: 'CY12345678L' }],
  ['CZ', { rest: '[0-9]{8,10}', example: 'CZ12345678' }],
  ['DE', { rest: '[0-9]{9}', example: 'DE123456789' }],
  ['DK', { rest: '[0-9]{8}', example: 'DK12345678' }],
  ['EE', { rest: '[0-9]{9}', example: 'EE123456789' }],
  ['EL', { rest: '[0-9]{9}', example: 'EL123456789' }],
  // Both ends may be letters, not both digits.
  ['ES', { rest: '([A-Z][0-9]{7}[0-9A-Z]|[0-9]{8}[A-Z])', example: 'ESX1234567X' }],
  ['FI', { rest: '[0-9]{8}', example: 'FI12345678' }],
  // Two characters of a key, where I and O would be read as digits, and the SIREN.
  ['FR', { rest: '[0-9A-HJ-NP-Z]{2}[0-9]{9}', example: 'FR40303265045' }],
  ['HR', { rest: '[0-9]{11}', example: 'HR12345678901' }],
  ['HU', { rest: '[0-9]{8}', example: 'HU12345678' }],
  ['IE', { rest: '([0-9][0-9A-Z+*][0-9]{5}[A-Z]|[0-9]{7}[A-W][A-I])', example: 'IE1234567WA' }],
  ['IT', { rest: '[0-9]{11}', example: 'IT12345678901' }],
  ['LT', { rest: '([0-9]{9}|[0-9]{12})', example: 'LT123456789' }],
  ['LU', { rest: '[0-9]{8}', example: 'LU12345678' }],
  ['LV', { rest: '[0-9]{11}', example: 'LV12345678901' }],
  ['MT', { rest: '[0-9]{8}', example: 'MT12345678' }],
  ['NL', { rest: '[0-9]{9}B[0-9]{2}', example: 'NL123456789B01' }],
  ['PL', { rest: '[0-9]{10}', example: 'PL1234567890' }],
  ['PT', { rest: '[0-9]{9}', example: 'PT123456789' }],
  ['RO', { rest: '[0-9]{2,10}', example: 'RO1234567890' }],
  ['SE', { rest: '[0-9]{12}', example: 'SE123456789001' }],
  ['SI', { rest: '[0-9]{8}', example: 'SI12345678' }],
  ['SK', { rest: '[0-9]{10}', example: 'SK1234567890' }],
  // A trader, a branch, a government department, a health authority.
  ['XI', { rest: '([0-9]{9}|[0-9]{12}|GD[0-4][0-9]{2}|HA[5-9][0-9]{2})', example: 'XI123456789' }],
])

/** The prefixes of all numbers, in the order of the alphabet. */
export const prefixes: readonly string[] = [...structures.keys()]

/** Every number that is made as its prefix says, and no other text. */
export const anyNumber = `^(${[...structures].map(([prefix, { rest }]) => prefix + rest).join('|')})$`

/** A number made as its prefix says, to show to who writes one; undefined where no state has that prefix. */
export function exampleOf(prefix: string): string | undefined {
  return structures.get(prefix)?.example
}
