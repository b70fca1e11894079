import type { ValueTable } from '../valueTable'

const whole = 'langage des définitions, version 1, « Valeurs » : un nombre entier que JSON porte exactement'
const groups = 'CLDR, fr : les milliers se séparent par une espace (U+202F) ; brochure du SI § 5.4.4'
const spaces = '« Lexique des règles typographiques », nombres : tranches de trois chiffres, une espace'
const sign = 'CLDR, fr : le signe moins est - ; Unicode, U+2212 est un signe moins'
const zeros = 'règle de Guichet : les zéros inutiles ne comptent pas'
const safe = 'ECMA-262 § 21.1.2.6 et § 21.1.2.8 : de -(2⁵³ - 1) à 2⁵³ - 1'
const ambiguous =
  'CLDR, fr et en : 1.234 est mille deux cent trente-quatre pour les uns, un peu plus d’un pour les autres'
const thousand = 'règle de Guichet : 1,000 peut vouloir dire mille, et personne ne l’écrit pour dire un'
const englishMarks = 'CLDR, en : la virgule sépare les milliers, le point précède les décimales'
const digits = 'règle de Guichet : des chiffres de 0 à 9, sans exposant'
const unit = 'règle de Guichet : l’unité de la question peut être écrite après le nombre'
const bounds = 'langage des définitions, version 1, « Bornes » : min et max sont compris'

const signed = { min: '-9007199254740991' }
const some = { min: 2, max: 3 }

export const values: ValueTable = {
  about:
    'Un nombre entier : un effectif, une quantité, une durée en jours. Pour un nombre à virgule, `decimal`.',
  accepted: [
    { typed: '1,234', locale: 'en', kept: 1234, because: englishMarks },
    { typed: '1,234,567', locale: 'en', kept: 1234567, because: englishMarks },
    { typed: '1,234.00', locale: 'en', kept: 1234, because: englishMarks },
    { typed: '12', kept: 12, because: whole },
    { typed: '0', kept: 0, because: whole },
    { typed: ' 12\u00a0', kept: 12, because: whole },
    { typed: '1 234', kept: 1234, because: spaces },
    { typed: '1\u00a0234', kept: 1234, because: spaces },
    { typed: '1\u202f234\u202f567', kept: 1234567, because: groups },
    { typed: '1.234.567', kept: 1234567, because: 'CLDR, de et es : le point sépare les milliers' },
    { typed: '1,234,567', kept: 1234567, because: 'CLDR, en : la virgule sépare les milliers' },
    { typed: '12,0', kept: 12, because: zeros },
    { typed: '12.00', kept: 12, because: zeros },
    { typed: '007', kept: 7, because: zeros },
    { typed: '+12', kept: 12, because: sign },
    { typed: '-3', field: signed, kept: -3, because: sign },
    { typed: '\u22123', field: signed, kept: -3, because: sign },
    { typed: '-0', kept: 0, because: 'règle de Guichet : zéro n’a pas de signe' },
    { typed: '9007199254740991', kept: 9007199254740991, because: safe },
    { typed: '-9007199254740991', field: signed, kept: -9007199254740991, because: safe },
    { typed: '12 personnes', kept: 12, because: unit },
    { typed: '12PERSONNES', kept: 12, because: unit },
    { typed: '12 days', field: { unit: { fr: 'jours', en: 'days' } }, kept: 12, because: unit },
    { sent: 2, field: some, because: bounds },
    { sent: 3, field: { min: 2, max: '3' }, because: bounds },
    { sent: 9007199254740991, because: safe },
  ],
  refused: [
    { typed: '1,000', code: 'ambiguous', because: thousand },
    { typed: '10,000', code: 'ambiguous', because: thousand },
    { typed: '1.000', locale: 'en', code: 'ambiguous', because: thousand },
    { typed: '12,5', code: 'whole', because: whole },
    { typed: '0,1', code: 'whole', because: whole },
    { typed: '12.5', code: 'whole', because: whole },
    { typed: '1.234', code: 'ambiguous', because: ambiguous },
    { typed: '1,234', code: 'ambiguous', because: ambiguous },
    { typed: '1.234', locale: 'en', code: 'ambiguous', because: ambiguous },
    { typed: '1,234.50', locale: 'en', code: 'whole', because: englishMarks },
    { typed: '9007199254740992', code: 'tooLong', because: safe },
    { typed: '9'.repeat(34), code: 'tooLong', because: safe },
    { typed: '1e3', code: 'unreadable', because: digits },
    { typed: '0x10', code: 'unreadable', because: digits },
    { typed: '١٢٣', code: 'unreadable', because: digits },
    { typed: '１２', code: 'unreadable', because: digits },
    { typed: '½', code: 'unreadable', because: digits },
    { typed: 'douze', code: 'unreadable', because: digits },
    { typed: 'XII', code: 'unreadable', because: digits },
    { typed: '12 jours', code: 'unreadable', because: unit },
    { typed: 'environ 12', code: 'unreadable', because: 'règle de Guichet : un nombre et rien d’autre' },
    { typed: '10 à 12', code: 'unreadable', because: 'règle de Guichet : un nombre et rien d’autre' },
    { typed: '1 23', code: 'unreadable', because: spaces },
    { typed: '12 34', code: 'unreadable', because: spaces },
    { typed: '12,', code: 'unreadable', because: 'CLDR, fr : la virgule est suivie de décimales' },
    { typed: '--1', code: 'unreadable', because: sign },
    { typed: '(5)', code: 'unreadable', because: sign },
    { typed: '-1', code: 'min', because: bounds },
    { sent: 1, field: some, code: 'min', because: bounds },
    { sent: 4, field: { min: 2, max: '3' }, code: 'max', because: bounds },
    { sent: 1.5, code: 'shape', because: whole },
    { sent: 9007199254740992, code: 'shape', because: safe },
    { sent: '12', code: 'shape', because: whole },
    { sent: true, code: 'shape', because: whole },
    { sent: null, code: 'shape', because: whole },
    { sent: [1], code: 'shape', because: whole },
  ],
}
