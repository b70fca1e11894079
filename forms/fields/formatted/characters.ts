import { type Static, Type } from 'typebox'
import type { Verdict } from '../rules'

/** Which characters an author allows; none of the others. */
export const Characters = Type.Object(
  {
    letters: Type.Optional(
      Type.Enum(['any', 'plain', 'capitals'], {
        description:
          '"any" : toutes les lettres, accents compris ; "plain" : de A à Z et de a à z ; "capitals" : de A à Z.',
      }),
    ),
    digits: Type.Optional(Type.Literal(true, { description: 'Les chiffres de 0 à 9.' })),
    others: Type.Optional(
      Type.String({
        description: 'Les autres, écrits à la suite ; une espace s’y écrit aussi.',
        minLength: 1,
        maxLength: 100,
      }),
    ),
  },
  { additionalProperties: false, minProperties: 1, title: 'Caractères acceptés' },
)
type Characters = Static<typeof Characters>

const letters: Readonly<Record<NonNullable<Characters['letters']>, RegExp>> = {
  any: /^[\p{L}\p{M}]$/u,
  plain: /^[A-Za-z]$/,
  capitals: /^[A-Z]$/,
}

/** Whether a text holds allowed characters alone; the refusal names the first that is not. */
export function charactersVerdict(text: string, allowed: Characters | undefined): Verdict {
  if (allowed === undefined) return true
  const others = new Set(allowed.others?.normalize('NFC'))
  const isLetter = allowed.letters === undefined ? undefined : letters[allowed.letters]
  // A letter and its accent are one character, however they are written.
  for (const character of text.normalize('NFC')) {
    if (others.has(character) || isLetter?.test(character)) continue
    if (allowed.digits && /^[0-9]$/.test(character)) continue
    if (allowed.letters === 'capitals' && /^[a-z]$/.test(character)) return { code: 'capitals' }
    if (/\s/.test(character)) return { code: 'space' }
    return { code: 'character', params: { character: seen(character) } }
  }
  return true
}

/** A character that cannot be seen, or that hangs on others, as its code point. */
function seen(character: string): string {
  if (!/[\p{C}\p{M}\p{Z}]/u.test(character)) return character
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
