import type { ValueTable } from '../valueTable'

const comma = 'CLDR, fr : la virgule précède les décimales'
const marker = '22e CGPM (2003), résolution 10 : le point ou la virgule précède les décimales'
const groups = 'brochure du SI § 5.4.4 : tranches de trois chiffres, une espace entre elles'
const two = 'règle de Guichet : de deux signes différents, le dernier précède les décimales'
const zeros = 'règle de Guichet : ni zéro inutile, ni -0'
const exact = 'langage des définitions, version 1, « Formules » : 34 chiffres, jamais de flottant'
const ambiguous =
  'CLDR, fr et en : 1.234 est mille deux cent trente-quatre pour les uns, un peu plus d’un pour les autres'
const thousand = 'règle de Guichet : 1,000 peut vouloir dire mille, et personne ne l’écrit pour dire un'
const englishMarks = 'CLDR, en : la virgule sépare les milliers, le point précède les décimales'
const digits = 'règle de Guichet : des chiffres de 0 à 9, sans exposant'
const unit = 'règle de Guichet : l’unité de la question peut être écrite après le nombre'
const bounds = 'langage des définitions, version 1, « Bornes » : min et max sont compris'
const canonical = 'langage des définitions, version 1, « Valeurs » : un texte tel que "1234.5"'

const signed = { min: -1000000 }
const some = { min: '0.1', max: 0.3 }
const most = '1'.repeat(34)

export const values: ValueTable = {
  about:
    'Un nombre à virgule, exact jusqu’à trente-quatre chiffres : un poids, une surface, un taux sans symbole.',
  accepted: [
    { typed: '1,000', locale: 'en', kept: '1000', because: englishMarks },
    { typed: '1.234', locale: 'en', kept: '1.234', because: englishMarks },
    { typed: '1,234.50', locale: 'en', kept: '1234.5', because: englishMarks },
    { typed: '1,250', kept: '1.25', because: comma },
    { typed: '1234,5', kept: '1234.5', because: comma },
    { typed: '1 234,56', kept: '1234.56', because: groups },
    { typed: '1\u00a0234,56', kept: '1234.56', because: groups },
    { typed: '1\u202f234\u202f567,8', kept: '1234567.8', because: groups },
    { typed: '1234.56', kept: '1234.56', because: marker },
    { typed: '1.234,56', kept: '1234.56', because: two },
    { typed: '1,234.56', kept: '1234.56', because: two },
    {
      typed: '1.234.567',
      kept: '1234567',
      because: 'règle de Guichet : un signe répété sépare les milliers',
    },
    { typed: '1 234.5', kept: '1234.5', because: marker },
    { typed: '1,234', kept: '1.234', because: comma },
    { typed: ',5', kept: '0.5', because: comma },
    { typed: '0.125', kept: '0.125', because: marker },
    { typed: '1,50', kept: '1.5', because: zeros },
    { typed: '007', kept: '7', because: zeros },
    { typed: '0,0', kept: '0', because: zeros },
    { typed: '-0', kept: '0', because: zeros },
    { typed: '-1,5', field: signed, kept: '-1.5', because: 'CLDR, fr : le signe moins est -' },
    { typed: '\u22121,5', field: signed, kept: '-1.5', because: 'Unicode, U+2212 est un signe moins' },
    { typed: '1 234,50 kg', kept: '1234.5', because: unit },
    { typed: '12KG', kept: '12', because: unit },
    { typed: '9007199254740993,000000000000001', kept: '9007199254740993.000000000000001', because: exact },
    { typed: most, kept: most, because: exact },
    { sent: '0.1', field: some, because: bounds },
    { sent: '0.3', field: some, because: bounds },
  ],
  refused: [
    { typed: '1,000', code: 'ambiguous', because: thousand },
    { typed: '10,000', code: 'ambiguous', because: thousand },
    { typed: '1.000', locale: 'en', code: 'ambiguous', because: thousand },
    { typed: '1.234', code: 'ambiguous', because: ambiguous },
    { typed: '-12.500', field: signed, code: 'ambiguous', because: ambiguous },
    { typed: `${most}1`, code: 'tooLong', because: exact },
    { typed: `0,${most}`, code: 'tooLong', because: exact },
    { typed: '1e3', code: 'unreadable', because: digits },
    { typed: '0x10', code: 'unreadable', because: digits },
    { typed: '１２', code: 'unreadable', because: digits },
    { typed: '½', code: 'unreadable', because: digits },
    { typed: 'NaN', code: 'unreadable', because: digits },
    { typed: 'lourd', code: 'unreadable', because: digits },
    { typed: '12 livres', code: 'unreadable', because: unit },
    { typed: '1,2,3', code: 'unreadable', because: groups },
    { typed: '12 34,5', code: 'unreadable', because: groups },
    { typed: '1  234,5', code: 'unreadable', because: groups },
    { typed: "1'234,5", code: 'unreadable', because: groups },
    { typed: '1,', code: 'unreadable', because: comma },
    { typed: '-', code: 'unreadable', because: digits },
    { typed: '(5)', code: 'unreadable', because: 'règle de Guichet : un nombre négatif porte son signe' },
    { sent: '0.09', field: some, code: 'min', because: bounds },
    { sent: '0.30000000000000000001', field: some, code: 'max', because: exact },
    { typed: '-1', code: 'min', because: bounds },
    { sent: '1.50', code: 'shape', because: zeros },
    { sent: '01', code: 'shape', because: zeros },
    { sent: '-0', code: 'shape', because: zeros },
    { sent: '1,5', code: 'shape', because: canonical },
    { sent: '.5', code: 'shape', because: canonical },
    { sent: '+1', code: 'shape', because: canonical },
    { sent: '1e3', code: 'shape', because: canonical },
    { sent: '1\n', code: 'shape', because: canonical },
    { sent: '', code: 'shape', because: canonical },
    { sent: 12, code: 'shape', because: exact },
    { sent: null, code: 'shape', because: canonical },
  ],
}
