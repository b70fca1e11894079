import type { ValueTable } from '../valueTable'

const value = 'langage des définitions, version 1, « Options » : une réponse est une valeur de la liste'
const label = 'règle de Guichet : le libellé se lit dans les deux langues, accents et casse oubliés'
const free = 'langage des définitions, version 1, « Valeurs » : { "other": … } là où l’auteur l’admet'
const words = 'langage des définitions, version 1, « Options » : de 1 à 200 caractères'
const clusters = 'Unicode, annexe n° 29 (UAX #29) § 3 : une longueur se compte en graphèmes'
const retired = 'langage des définitions, version 1, « Options » : une option retirée n’est plus proposée'
const chosen = 'langage des définitions, version 1, « Options » : les options choisies plus haut'
const guessed = 'règle de Guichet : un libellé incomplet ou partagé n’est pas deviné'
const own = 'ECMA-262 § 20.1.3 : ce que tout objet hérite n’est pas une option'
const shape = 'langage des définitions, version 1, « Valeurs » : une valeur, ou { "other": … }'

const english = {
  options: { delisting: { label: { fr: 'Déréférencement', en: 'Delisting' } }, fees: 'Hausse des frais' },
  other: { fr: 'Autre chose', en: 'Something else' },
}
const closed = { options: { delisting: 'Déréférencement', fees: 'Frais' }, other: false }
const stamps = { options: { fees: 'Frais', stamps: { label: 'Timbres fiscaux', retired: true } } }
const twins = { options: { left: 'Porte', right: 'Porte' } }
const above = { options: { amazon: 'Amazon', other: 'Etsy' }, other: false }
const family = '👨‍👩‍👧‍👦'

export const values: ValueTable = {
  about:
    'Une réponse et une seule, parmi celles qui sont proposées, ou les mots de la personne là où l’auteur l’admet.',
  accepted: [
    { typed: 'delisting', kept: 'delisting', because: value },
    { typed: ' fees ', kept: 'fees', because: value },
    { typed: 'Déréférencement', kept: 'delisting', because: label },
    { typed: '  dereferencement\u00a0', kept: 'delisting', because: label },
    { typed: 'DÉRÉFÉRENCEMENT', kept: 'delisting', because: label },
    { typed: 'De\u0301re\u0301fe\u0301rencement', kept: 'delisting', because: label },
    { typed: 'Delisting', field: english, kept: 'delisting', because: label },
    { typed: 'hausse  des frais', field: english, kept: 'fees', because: label },
    { typed: 'right', field: twins, kept: 'right', because: value },
    { typed: 'Autre : Etsy', kept: { other: 'Etsy' }, because: free },
    { typed: 'Other : Etsy', kept: { other: 'Etsy' }, because: free },
    { typed: 'Something else : Etsy', field: english, kept: { other: 'Etsy' }, because: free },
    {
      typed: 'Autre : \u00a0Etsy ',
      kept: { other: '\u00a0Etsy ' },
      because: 'règle de Guichet : les mots d’une personne sont gardés tels quels',
    },
    { typed: 'Etsy', field: above, kept: { other: 'Etsy' }, because: chosen },
    { typed: 'etsy', field: above, kept: { other: 'Etsy' }, because: chosen },
    { sent: { other: 'Etsy' }, field: above, because: chosen },
    { sent: 'amazon', field: above, because: chosen },
    { sent: 'delisting', because: value },
    { sent: 'fees', field: closed, because: value },
    { sent: { other: 'Etsy' }, because: free },
    { sent: { other: family.repeat(200) }, because: clusters },
  ],
  refused: [
    { typed: 'Etsy', code: 'unreadable', because: value },
    { typed: 'other', code: 'unreadable', because: free },
    { typed: 'Autre : Etsy', field: closed, code: 'unreadable', because: free },
    { typed: 'Hausse', field: english, code: 'unreadable', because: guessed },
    { typed: 'Porte', field: twins, code: 'unreadable', because: guessed },
    {
      typed: 'delisting, fees',
      code: 'unreadable',
      because: 'HTML, « Radio Button (type=radio) » : un choix et un seul',
    },
    { typed: 'toString', code: 'unreadable', because: own },
    { typed: '__proto__', code: 'unreadable', because: own },
    { typed: 'delisting', field: { options: { answer: 'platforms' } }, code: 'unreadable', because: chosen },
    { sent: 'Déréférencement', code: 'unknown', because: value },
    { sent: 'removed', code: 'unknown', because: value },
    { sent: 'other', code: 'unknown', because: free },
    { sent: 'constructor', code: 'unknown', because: own },
    { sent: { other: 'Etsy' }, field: closed, code: 'unknown', because: free },
    { sent: 'delisting', field: { options: { answer: 'platforms' } }, code: 'unknown', because: chosen },
    { sent: 'stamps', field: stamps, code: 'gone', because: retired },
    { sent: { other: 'Vinted' }, field: above, code: 'gone', because: chosen },
    { sent: { other: ' ' }, code: 'other', because: words },
    { sent: { other: '' }, code: 'other', because: words },
    {
      sent: { other: 'une\ndeux' },
      code: 'other',
      because: 'HTML, « Text (type=text) and Search » : un texte sans retour à la ligne',
    },
    { sent: { other: 'a'.repeat(201) }, code: 'otherMax', because: words },
    { sent: { other: family.repeat(201) }, code: 'otherMax', because: clusters },
    { sent: { other: 1 }, code: 'shape', because: shape },
    { sent: { other: 'Etsy', extra: 1 }, code: 'shape', because: shape },
    { sent: {}, code: 'shape', because: shape },
    {
      sent: '',
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : un texte vide n’est jamais gardé',
    },
    { sent: ['delisting'], code: 'shape', because: shape },
    { sent: true, code: 'shape', because: shape },
    { sent: null, code: 'shape', because: shape },
  ],
}
