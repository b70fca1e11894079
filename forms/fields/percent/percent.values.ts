import type { ValueTable } from '../valueTable'

const symbol = '« Lexique des règles typographiques », pourcentages : une espace précède le symbole'
const french = 'CLDR, fr : une espace insécable précède le symbole'
const english = 'CLDR, en : rien ne précède le symbole'
const words = '« Lexique des règles typographiques », pourcentages : en lettres aussi'
const comma = 'CLDR, fr : la virgule précède les décimales'
const marker = '22e CGPM (2003), résolution 10 : le point ou la virgule précède les décimales'
const twenty = 'langage des définitions, version 1, « Valeurs » : "20" est 20 %'
const zeros = 'règle de Guichet : ni zéro inutile, ni -0'
const free = 'règle de Guichet : rien ne borne un pourcentage que son auteur'
const ambiguous = 'CLDR, fr et en : 1.500 est mille cinq cents pour les uns, un et demi pour les autres'
const thousand = 'règle de Guichet : 1,000 peut vouloir dire mille, et personne ne l’écrit pour dire un'
const englishMarks = 'CLDR, en : la virgule sépare les milliers, le point précède les décimales'
const digits = 'règle de Guichet : des chiffres de 0 à 9, sans exposant ni fraction'
const exact = 'langage des définitions, version 1, « Formules » : 34 chiffres, jamais de flottant'
const bounds = 'langage des définitions, version 1, « Bornes » : min et max sont compris'

const wide = { min: -1000, max: 10000 }

export const values: ValueTable = {
  about: 'Un pourcentage : `20` veut dire 20 %. Il entre dans une formule comme une fraction.',
  accepted: [
    { typed: '1,500%', locale: 'en', field: wide, kept: '1500', because: englishMarks },
    { typed: '1.125%', locale: 'en', kept: '1.125', because: englishMarks },
    { typed: '1,234.50 %', locale: 'en', field: wide, kept: '1234.5', because: englishMarks },
    { typed: '20 %', kept: '20', because: symbol },
    { typed: '20\u00a0%', kept: '20', because: french },
    { typed: '20\u202f%', kept: '20', because: french },
    { typed: '20%', kept: '20', because: english },
    { typed: '20', kept: '20', because: twenty },
    { typed: ' 20 ', kept: '20', because: twenty },
    { typed: '20 pour cent', kept: '20', because: words },
    { typed: '20 percent', kept: '20', because: words },
    { typed: '33,33 %', kept: '33.33', because: comma },
    { typed: '33.33 %', kept: '33.33', because: marker },
    { typed: '0,5', kept: '0.5', because: twenty },
    { typed: ',5 %', kept: '0.5', because: comma },
    { typed: '12,50 %', kept: '12.5', because: zeros },
    { typed: '020', kept: '20', because: zeros },
    { typed: '0', kept: '0', because: bounds },
    { typed: '-0 %', kept: '0', because: zeros },
    { typed: '100 %', kept: '100', because: bounds },
    { typed: '+5 %', kept: '5', because: 'CLDR, fr : le signe plus est +' },
    { typed: '150 %', field: wide, kept: '150', because: free },
    { typed: '-12,50 %', field: wide, kept: '-12.5', because: free },
    {
      typed: '1 234,5 %',
      field: wide,
      kept: '1234.5',
      because: 'brochure du SI § 5.4.4 : tranches de trois chiffres',
    },
    { sent: '99.999', because: twenty },
  ],
  refused: [
    { typed: '1,000 %', code: 'ambiguous', because: thousand },
    { typed: '10,000 %', code: 'ambiguous', because: thousand },
    { typed: '1.000 %', locale: 'en', code: 'ambiguous', because: thousand },
    { typed: '1.500', field: wide, code: 'ambiguous', because: ambiguous },
    { typed: '12.500 %', code: 'ambiguous', because: ambiguous },
    { typed: '1'.repeat(35), code: 'tooLong', because: exact },
    { typed: '20 ‰', code: 'unreadable', because: 'Unicode, U+2030 : pour mille n’est pas pour cent' },
    { typed: '20 points', code: 'unreadable', because: 'règle de Guichet : un pourcentage et rien d’autre' },
    { typed: '1/5', code: 'unreadable', because: digits },
    { typed: '½', code: 'unreadable', because: digits },
    { typed: 'un cinquième', code: 'unreadable', because: digits },
    { typed: 'vingt', code: 'unreadable', because: digits },
    { typed: '2e1', code: 'unreadable', because: digits },
    { typed: '٢٠', code: 'unreadable', because: digits },
    { typed: '%', code: 'unreadable', because: digits },
    { typed: '20 % %', code: 'unreadable', because: symbol },
    { typed: '10-20 %', code: 'unreadable', because: 'règle de Guichet : un pourcentage et rien d’autre' },
    {
      typed: 'environ 20 %',
      code: 'unreadable',
      because: 'règle de Guichet : un pourcentage et rien d’autre',
    },
    { typed: '20,', code: 'unreadable', because: comma },
    { typed: '-5 %', code: 'min', because: bounds },
    { typed: '150 %', code: 'max', because: bounds },
    { sent: '100.01', code: 'max', because: bounds },
    { sent: '-0.01', code: 'min', because: bounds },
    { sent: '20 %', code: 'shape', because: twenty },
    { sent: '20.0', code: 'shape', because: zeros },
    { sent: '-0', code: 'shape', because: zeros },
    { sent: '1e1', code: 'shape', because: exact },
    { sent: '', code: 'shape', because: twenty },
    { sent: 20, code: 'shape', because: exact },
    { sent: 0.2, code: 'shape', because: exact },
    { sent: null, code: 'shape', because: twenty },
  ],
}
