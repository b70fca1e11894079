import type { ValueTable } from '../valueTable'

const asTyped =
  'langage des définitions, version 1, « Valeurs » : le texte tel qu’il est tapé, sans rien en retirer'
const lineFeed =
  'langage des définitions, version 1, « Valeurs » : CRLF devient LF ; HTML, « textarea », API value'
const clusters = 'Unicode, annexe n° 29 (UAX #29) § 3 : une longueur se compte en graphèmes'
const breaks = 'Unicode, annexe n° 29 (UAX #29) § 3.1.1, GB4 et GB5 : un retour à la ligne compte pour un'
const bounds =
  'langage des définitions, version 1, « Bornes » : min et max bornent les graphèmes, bornes comprises'
const aText = 'langage des définitions, version 1, « Valeurs » : un texte'

export const values: ValueTable = {
  about:
    'Une réponse de plusieurs lignes, gardée telle qu’elle est tapée. Pour raconter des faits ou donner ses raisons.',
  accepted: [
    { typed: 'Le compte est fermé.', kept: 'Le compte est fermé.', because: asTyped },
    { typed: 'une\ndeux', kept: 'une\ndeux', because: lineFeed },
    { typed: 'une\r\ndeux', kept: 'une\ndeux', because: lineFeed },
    { typed: 'une\rdeux', kept: 'une\ndeux', because: lineFeed },
    { typed: 'une\r\n\r\ndeux', kept: 'une\n\ndeux', because: lineFeed },
    { typed: '\n\n  en retrait\n', kept: '\n\n  en retrait\n', because: asTyped },
    { typed: '- un\n- deux\n\t- trois', kept: '- un\n- deux\n\t- trois', because: asTyped },
    { typed: '«\u00a0Bonjour\u202f!\u00a0»', kept: '«\u00a0Bonjour\u202f!\u00a0»', because: asTyped },
    { typed: '<script>alert(1)</script>', kept: '<script>alert(1)</script>', because: asTyped },
    { typed: '**gras** [lien](javascript:0)', kept: '**gras** [lien](javascript:0)', because: asTyped },
    { typed: 'مرحبا\nשלום', kept: 'مرحبا\nשלום', because: asTyped },
    {
      typed: '0',
      kept: '0',
      because: 'langage des définitions, version 1, « Valeurs » : seules les espaces sont un vide',
    },
    { typed: 'e\u0301', field: { max: 1 }, kept: 'e\u0301', because: clusters },
    { typed: '👨‍👩‍👧‍👦', field: { max: 1 }, kept: '👨‍👩‍👧‍👦', because: clusters },
    { typed: '🏴‍☠️', field: { max: 1 }, kept: '🏴‍☠️', because: clusters },
    { typed: 'a\nb', field: { min: 3, max: 3 }, kept: 'a\nb', because: breaks },
    { typed: 'a\r\nb', field: { min: 3, max: 3 }, kept: 'a\nb', because: breaks },
    { typed: '\na\n', field: { max: 3 }, kept: '\na\n', because: breaks },
    { typed: 'abcd', field: { min: 3, max: 4 }, kept: 'abcd', because: bounds },
    { sent: 'a'.repeat(2000), because: bounds },
    { sent: 'e\u0301'.repeat(2000), because: clusters },
  ],
  refused: [
    { typed: 'ab', field: { min: 3 }, code: 'min', because: bounds },
    { typed: 'a\n', field: { min: 3 }, code: 'min', because: breaks },
    { typed: 'a\r\n', field: { min: 3 }, code: 'min', because: breaks },
    { typed: 'e\u0301e\u0301', field: { min: 3 }, code: 'min', because: clusters },
    { typed: '👨‍👩‍👧‍👦', field: { min: 2 }, code: 'min', because: clusters },
    { typed: '🏴‍☠️', field: { min: 2 }, code: 'min', because: clusters },
    { typed: 'abcde', field: { max: 4 }, code: 'max', because: bounds },
    { typed: 'a\nbcd', field: { max: 4 }, code: 'max', because: breaks },
    { typed: 'a\r\nbcd', field: { max: 4 }, code: 'max', because: breaks },
    { typed: 'abcd\n', field: { max: 4 }, code: 'max', because: asTyped },
    { typed: '👍👍👍', field: { max: 2 }, code: 'max', because: clusters },
    { typed: 'a'.repeat(2001), code: 'max', because: bounds },
    { typed: 'e\u0301'.repeat(2001), code: 'max', because: clusters },
    { sent: 'a'.repeat(2001), code: 'max', because: bounds },
    { sent: 'une\r\ndeux', code: 'shape', because: lineFeed },
    { sent: 'une\rdeux', code: 'shape', because: lineFeed },
    { sent: 12, code: 'shape', because: aText },
    { sent: false, code: 'shape', because: aText },
    {
      sent: null,
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : null n’est jamais gardé',
    },
    { sent: ['une', 'deux'], code: 'shape', because: aText },
    { sent: { text: 'une' }, code: 'shape', because: aText },
  ],
}
