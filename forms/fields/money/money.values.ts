import type { ValueTable } from '../valueTable'

const euro = '« Lexique des règles typographiques », monnaies : le symbole suit le montant, après une espace'
const english = 'CLDR, en : le symbole précède le montant'
const iso = 'ISO 4217 : EUR'
const named = 'règlement (CE) n° 974/98, art. 2 : l’euro et ses cents'
const said = 'règle de Guichet : le symbole entre les euros et les cents, qui sont alors deux chiffres'
const groups = 'CLDR, fr : les milliers se séparent par une espace (U+202F) ; brochure du SI § 5.4.4'
const two = 'règle de Guichet : de deux signes différents, le dernier précède les décimales'
const cents = 'langage des définitions, version 1, « Valeurs » : deux décimales, toujours'
const hundred = 'règlement (CE) n° 974/98, art. 2 : un euro est divisé en cent cents'
const ambiguous =
  'CLDR, fr et en : 1.234 est mille deux cent trente-quatre pour les uns, un peu plus d’un pour les autres'
const thousand = 'règle de Guichet : 1,000 peut vouloir dire mille, et personne ne l’écrit pour dire un'
const englishMarks = 'CLDR, en : la virgule sépare les milliers, le point précède les décimales'
const digits = 'règle de Guichet : des chiffres de 0 à 9, sans exposant ni multiple'
const exact = 'langage des définitions, version 1, « Formules » : 34 chiffres, jamais de flottant'
const bounds = 'langage des définitions, version 1, « Bornes » : min et max sont compris'

const signed = { min: -1000000 }
const some = { min: 0, max: '10.10' }

export const values: ValueTable = {
  about: 'Un montant en euros, exact au centime. Il s’écrit avec ou sans symbole, espaces ou décimales.',
  accepted: [
    { typed: '€10,000', locale: 'en', kept: '10000.00', because: englishMarks },
    { typed: '1,234.5', locale: 'en', kept: '1234.50', because: englishMarks },
    { typed: '1,234.50', locale: 'en', kept: '1234.50', because: englishMarks },
    { typed: '1 234,56 €', kept: '1234.56', because: euro },
    { typed: '1\u202f234,50\u00a0€', kept: '1234.50', because: groups },
    { typed: '1\u00a0234,56', kept: '1234.56', because: groups },
    { typed: '1234,56€', kept: '1234.56', because: euro },
    { typed: '1234', kept: '1234.00', because: cents },
    { typed: '1234,5', kept: '1234.50', because: cents },
    { typed: '1234,500', kept: '1234.50', because: cents },
    { typed: '0,05', kept: '0.05', because: hundred },
    { typed: ',5', kept: '0.50', because: cents },
    { typed: '1234.56', kept: '1234.56', because: '22e CGPM (2003), résolution 10 : le point ou la virgule' },
    { typed: '1.234,56', kept: '1234.56', because: two },
    { typed: '1,234.56', kept: '1234.56', because: two },
    { typed: '12 euros', kept: '12.00', because: named },
    { typed: '1 euro', kept: '1.00', because: named },
    { typed: '12 € 50', kept: '12.50', because: said },
    { typed: '12€50', kept: '12.50', because: said },
    { typed: '1 234 euros 05', kept: '1234.05', because: said },
    { typed: '12 € 50', locale: 'en', kept: '12.50', because: said },
    { typed: '12 EUR', kept: '12.00', because: iso },
    { typed: 'EUR 12', kept: '12.00', because: iso },
    { typed: '€12', kept: '12.00', because: english },
    { typed: '-12 €', field: signed, kept: '-12.00', because: 'CLDR, fr : le signe moins est -' },
    { typed: '-€12', field: signed, kept: '-12.00', because: english },
    { typed: '-0', kept: '0.00', because: 'règle de Guichet : zéro n’a pas de signe' },
    { sent: '0.00', field: some, because: bounds },
    { sent: '10.10', field: some, because: bounds },
    { sent: '-0.01', field: signed, because: cents },
  ],
  refused: [
    { typed: '1,000 €', code: 'ambiguous', because: thousand },
    { typed: '10,000 €', code: 'ambiguous', because: thousand },
    { typed: '1.000 €', locale: 'en', code: 'ambiguous', because: thousand },
    { typed: '1,234', code: 'ambiguous', because: thousand },
    { typed: '1234,567', code: 'places', because: hundred },
    { typed: '12,500', code: 'ambiguous', because: thousand },
    { typed: '12.500', locale: 'en', code: 'ambiguous', because: thousand },
    { typed: '0,001', code: 'places', because: hundred },
    { typed: '12,345 €', code: 'ambiguous', because: thousand },
    { typed: '1.234', code: 'ambiguous', because: ambiguous },
    { typed: '12.500 €', code: 'ambiguous', because: ambiguous },
    { typed: '1'.repeat(35), code: 'tooLong', because: exact },
    { typed: '12 $', code: 'unreadable', because: iso },
    { typed: '12 CHF', code: 'unreadable', because: iso },
    { typed: '12 k€', code: 'unreadable', because: digits },
    { typed: '2 millions', code: 'unreadable', because: digits },
    { typed: '1e3', code: 'unreadable', because: digits },
    { typed: '0x10', code: 'unreadable', because: digits },
    { typed: '١٢٣', code: 'unreadable', because: digits },
    { typed: '€', code: 'unreadable', because: digits },
    { typed: '€€5', code: 'unreadable', because: euro },
    { typed: '12 € 5', code: 'unreadable', because: said },
    { typed: '12,5 € 50', code: 'unreadable', because: said },
    { typed: '12 € 500', code: 'unreadable', because: said },
    { typed: '12,-', code: 'unreadable', because: digits },
    { typed: '12 34', code: 'unreadable', because: groups },
    { typed: 'environ 12', code: 'unreadable', because: 'règle de Guichet : un montant et rien d’autre' },
    { sent: '-0.01', field: some, code: 'min', because: bounds },
    { sent: '10.11', field: some, code: 'max', because: bounds },
    { typed: '-1', code: 'min', because: bounds },
    { sent: '1234', code: 'shape', because: cents },
    { sent: '1234.5', code: 'shape', because: cents },
    { sent: '1234.500', code: 'shape', because: cents },
    { sent: '-0.00', code: 'shape', because: cents },
    { sent: '01.00', code: 'shape', because: cents },
    { sent: '1,50', code: 'shape', because: cents },
    { sent: '1.50 €', code: 'shape', because: cents },
    { sent: '1.50\n', code: 'shape', because: cents },
    { sent: 1234.5, code: 'shape', because: exact },
    { sent: null, code: 'shape', because: cents },
  ],
}
