import type { ValueTable } from '../valueTable'

const asTyped =
  'langage des définitions, version 1, « Valeurs » : le texte tel qu’il est tapé, sans rien en retirer'
const clusters = 'Unicode, annexe n° 29 (UAX #29) § 3 : une longueur se compte en graphèmes'
const bounds =
  'langage des définitions, version 1, « Bornes » : min et max bornent les graphèmes, bornes comprises'
const oneLine = 'HTML, « Text (type=text) and Search » : un texte sans retour à la ligne'
const aText = 'langage des définitions, version 1, « Valeurs » : un texte'

export const values: ValueTable = {
  about:
    'Une réponse d’une ligne, gardée telle qu’elle est tapée. Pour un nom, un titre, un numéro libre ; pour plusieurs phrases, `longText`.',
  accepted: [
    { typed: 'Éditions des Trois Sapins', kept: 'Éditions des Trois Sapins', because: asTyped },
    { typed: '  gardé tel quel  ', kept: '  gardé tel quel  ', because: asTyped },
    { typed: "L'été à Noël", kept: "L'été à Noël", because: asTyped },
    {
      typed: 'L’été\u00a0: «\u00a0ouvert\u00a0»',
      kept: 'L’été\u00a0: «\u00a0ouvert\u00a0»',
      because: asTyped,
    },
    { typed: '<b>&amp;</b>', kept: '<b>&amp;</b>', because: asTyped },
    { typed: "'; DROP TABLE dossiers;--", kept: "'; DROP TABLE dossiers;--", because: asTyped },
    { typed: '=SOMME(A1:A9)', kept: '=SOMME(A1:A9)', because: asTyped },
    {
      typed: '0',
      kept: '0',
      because: 'langage des définitions, version 1, « Valeurs » : seules les espaces sont un vide',
    },
    { typed: 'null', kept: 'null', because: asTyped },
    { typed: 'un\tdeux', kept: 'un\tdeux', because: asTyped },
    { typed: 'مرحبا', kept: 'مرحبا', because: asTyped },
    { typed: 'Θεσσαλονίκη', kept: 'Θεσσαλονίκη', because: asTyped },
    { typed: '株式会社', kept: '株式会社', because: asTyped },
    { typed: 'e\u0301te\u0301', kept: 'e\u0301te\u0301', because: asTyped },
    { typed: 'e\u0301', field: { max: 1 }, kept: 'e\u0301', because: clusters },
    { typed: '👨‍👩‍👧‍👦', field: { max: 1 }, kept: '👨‍👩‍👧‍👦', because: clusters },
    { typed: '🇫🇷', field: { max: 1 }, kept: '🇫🇷', because: clusters },
    { typed: '👍🏽', field: { max: 1 }, kept: '👍🏽', because: clusters },
    { typed: '\u1112\u1161\u11ab', field: { max: 1 }, kept: '\u1112\u1161\u11ab', because: clusters },
    { typed: 'नि', field: { max: 1 }, kept: 'नि', because: clusters },
    { typed: 'ab', field: { min: 2, max: 3 }, kept: 'ab', because: bounds },
    { typed: 'abc', field: { min: 2, max: 3 }, kept: 'abc', because: bounds },
    { sent: 'a'.repeat(80), because: bounds },
  ],
  refused: [
    { typed: 'a', field: { min: 2 }, code: 'min', because: bounds },
    { typed: 'e\u0301', field: { min: 2 }, code: 'min', because: clusters },
    { typed: '👨‍👩‍👧‍👦', field: { min: 2 }, code: 'min', because: clusters },
    { typed: '🇫🇷', field: { min: 2 }, code: 'min', because: clusters },
    { typed: '👍🏽', field: { min: 2 }, code: 'min', because: clusters },
    { typed: '\u1112\u1161\u11ab', field: { min: 2 }, code: 'min', because: clusters },
    { typed: 'abcd', field: { max: 3 }, code: 'max', because: bounds },
    { typed: 'été', field: { max: 2 }, code: 'max', because: clusters },
    { typed: '👍👍👍', field: { max: 2 }, code: 'max', because: clusters },
    { typed: '\u200b\u200b\u200b', field: { max: 2 }, code: 'max', because: clusters },
    { typed: 'a'.repeat(81), code: 'max', because: bounds },
    { typed: 'e\u0301'.repeat(81), code: 'max', because: clusters },
    { typed: `${'a'.repeat(80)} `, code: 'max', because: asTyped },
    { typed: 'une\ndeux', code: 'lineBreak', because: oneLine },
    { typed: 'une\r\ndeux', code: 'lineBreak', because: oneLine },
    { typed: 'une\rdeux', code: 'lineBreak', because: oneLine },
    { typed: 'une\n', code: 'lineBreak', because: oneLine },
    { sent: 'une\rdeux', code: 'lineBreak', because: oneLine },
    { sent: 12, code: 'shape', because: aText },
    { sent: true, code: 'shape', because: aText },
    {
      sent: null,
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : null n’est jamais gardé',
    },
    { sent: ['un'], code: 'shape', because: aText },
    { sent: {}, code: 'shape', because: aText },
  ],
}
