import type { ValueTable } from '../valueTable'

const pattern = 'règle de Guichet : « pattern » vaut pour la réponse entière (syntaxe RE2)'
const around = 'règle de Guichet : les espaces autour de la réponse n’en font pas partie'
const letters = 'règle de Guichet : « letters »'
const accents = 'Unicode, catégories L et M : « letters: any » prend toutes les lettres'
const digits = 'règle de Guichet : « digits », de 0 à 9'
const others = 'règle de Guichet : « others », les caractères donnés et eux seuls'
const space = 'règle de Guichet : une espace est un caractère comme un autre, refusé s’il n’est pas donné'
const length = 'Unicode Standard Annex 29 : la longueur en graphèmes'
const line = 'règle de Guichet : une seule ligne'

/** Characters in place of the example’s pattern. */
const only = (characters: { readonly [name: string]: string | true }) => ({ pattern: '.*', characters })

export const values: ValueTable = {
  about: 'Un texte dont l’auteur impose la forme : un numéro de courrier, une immatriculation.',
  accepted: [
    { typed: 'FR-2026', kept: 'FR-2026', because: pattern },
    { typed: '  FR-2026 ', kept: 'FR-2026', because: around },
    { typed: '\u00a0FR-2026\t', kept: 'FR-2026', because: around },
    { sent: 'ZZ-0000', because: pattern },
    { sent: 'ab', field: { pattern: 'a|ab' }, because: pattern },
    { sent: 'AB 12', field: { pattern: '[A-Z ]+\\d+' }, because: pattern },
    { sent: 'é', field: { pattern: '\\p{L}' }, because: pattern },
    { sent: 'abc', field: { pattern: '^abc$' }, because: pattern },
    { sent: 'ABC', field: { pattern: '(?i)abc' }, because: pattern },
    { sent: 'Éléonore', field: only({ letters: 'any' }), because: accents },
    { sent: 'E\u0301le\u0301onore', field: only({ letters: 'any' }), because: accents },
    { sent: 'Ωμέγα', field: only({ letters: 'any' }), because: accents },
    { sent: 'abcXYZ', field: only({ letters: 'plain' }), because: letters },
    { sent: 'ABC', field: only({ letters: 'capitals' }), because: letters },
    { sent: '0123456789', field: only({ digits: true }), because: digits },
    { sent: 'AB12', field: only({ letters: 'capitals', digits: true }), because: digits },
    { sent: '12/34-56', field: only({ digits: true, others: '/-' }), because: others },
    { sent: '12 34', field: only({ digits: true, others: ' ' }), because: space },
    { sent: '12\u00a034', field: only({ digits: true, others: '\u00a0' }), because: space },
    { sent: '[12]', field: only({ digits: true, others: '[]' }), because: others },
    { sent: '👍👍', field: only({ others: '👍' }), because: others },
    { sent: 'AB', field: { pattern: '.*', min: 2, max: 2 }, because: length },
    { sent: 'e\u0301e\u0301', field: { pattern: '.*', min: 2, max: 2 }, because: length },
  ],
  refused: [
    { typed: 'FR2026', code: 'pattern', because: pattern },
    { typed: 'fr-2026', code: 'pattern', because: pattern },
    { typed: 'xFR-2026', code: 'pattern', because: pattern },
    { typed: 'FR-2026x', code: 'pattern', because: pattern },
    { typed: 'FR-202６', code: 'pattern', because: 'RE2 : [0-9] ne prend que les chiffres ASCII' },
    { typed: 'FR -2026', code: 'pattern', because: pattern },
    { typed: 'FR-\n2026', code: 'lineBreak', because: line },
    { typed: 'FR-2026\nFR-2027', code: 'lineBreak', because: line },
    { sent: 'ab', field: { pattern: '^a|b$' }, code: 'pattern', because: pattern },
    { sent: 'AB12', field: only({ letters: 'any' }), code: 'character', because: letters },
    { sent: 'Éléonore', field: only({ letters: 'plain' }), code: 'character', because: letters },
    { sent: 'É', field: only({ letters: 'capitals' }), code: 'character', because: letters },
    { sent: 'abc', field: only({ letters: 'capitals' }), code: 'capitals', because: letters },
    { sent: '12a', field: only({ digits: true }), code: 'character', because: digits },
    { sent: '١٢', field: only({ digits: true }), code: 'character', because: digits },
    { sent: '12/34', field: only({ digits: true, others: '-' }), code: 'character', because: others },
    { sent: '12 34', field: only({ digits: true, others: '-' }), code: 'space', because: space },
    { sent: 'a b', field: only({ letters: 'any' }), code: 'space', because: space },
    { sent: '12\u00a034', field: only({ digits: true, others: ' ' }), code: 'space', because: space },
    { sent: 'a\u200bb', field: only({ letters: 'any' }), code: 'character', because: others },
    { sent: 'A', field: { pattern: '.*', min: 2 }, code: 'min', because: length },
    { sent: 'ABC', field: { pattern: '.*', max: 2 }, code: 'max', because: length },
    { sent: ' FR-2026', code: 'shape', because: around },
    { sent: 'FR-2026\n', code: 'shape', because: line },
    {
      sent: '',
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : une réponse vide n’est pas gardée',
    },
    {
      sent: 2026,
      code: 'shape',
      because: 'règle de Guichet : un texte, jamais un nombre',
    },
  ],
}
