import type { ValueTable } from '../valueTable'

const each =
  'règle de Guichet : une réponse par ligne, par sa valeur ou son libellé, accents et casse oubliés'
const order = 'langage des définitions, version 1, « Valeurs » : dans l’ordre des options, sans doublon'
const value = 'langage des définitions, version 1, « Options » : une réponse est une valeur de la liste'
const free = 'règle de Guichet : { "other": … } là où l’auteur l’admet, en dernier'
const words = 'langage des définitions, version 1, « Options » : de 1 à 200 caractères'
const exclusive = 'règle de Guichet : une option exclusive reste seule'
const retired = 'langage des définitions, version 1, « Options » : une option retirée n’est plus proposée'
const bounds =
  'langage des définitions, version 1, « Bornes » : min et max bornent le nombre de réponses, compris'
const own = 'ECMA-262 § 20.1.3 : ce que tout objet hérite n’est pas une option'
const shape = 'langage des définitions, version 1, « Valeurs » : une liste de valeurs ou de { "other": … }'

const closed = { other: false }
const two = { min: 2, max: 2, options: { amazon: 'Amazon', fnac: 'Fnac', ebay: 'eBay' } }
const minitel = { options: { amazon: 'Amazon', minitel: { label: 'Minitel', retired: true } } }
const above = { options: { amazon: 'Amazon', other: 'Etsy' }, other: false }
const etsy = { other: 'Etsy' }

export const values: ValueTable = {
  about:
    'Plusieurs réponses parmi celles qui sont proposées, gardées dans l’ordre de la liste et sans doublon.',
  accepted: [
    { typed: 'Amazon', kept: ['amazon'], because: each },
    { typed: 'amazon', kept: ['amazon'], because: each },
    { typed: ' AMAZON\u00a0', kept: ['amazon'], because: each },
    { typed: 'Amazon\nFnac', kept: ['amazon', 'fnac'], because: each },
    { typed: 'Amazon\r\nFnac\r\n', kept: ['amazon', 'fnac'], because: each },
    { typed: 'Fnac\n\n\nAmazon', kept: ['amazon', 'fnac'], because: order },
    { typed: 'Amazon\nAMAZON\namazon', kept: ['amazon'], because: order },
    { typed: 'Une autre plateforme : Etsy', kept: [etsy], because: free },
    { typed: 'Une autre plateforme : Etsy\nFnac', kept: ['fnac', etsy], because: free },
    { typed: 'none', kept: ['none'], because: exclusive },
    { typed: 'Aucune', kept: ['none'], because: exclusive },
    { typed: 'eBay\nAmazon', field: two, kept: ['amazon', 'ebay'], because: bounds },
    {
      typed: 'Etsy\nAmazon',
      field: above,
      kept: ['amazon', etsy],
      because: 'langage des définitions, version 1, « Options » : les options choisies plus haut',
    },
    { sent: ['amazon'], because: value },
    { sent: ['fnac'], field: closed, because: value },
    { sent: ['amazon', 'fnac'], because: order },
    { sent: ['amazon', 'fnac', etsy], because: free },
    { sent: [etsy], because: free },
    { sent: ['none'], because: exclusive },
    { sent: ['amazon', 'fnac'], field: two, because: bounds },
    { sent: [{ other: 'a'.repeat(200) }], because: words },
  ],
  refused: [
    { typed: 'Amazon, Fnac', code: 'unreadable', because: each },
    { typed: 'Amazon\nEtsy', code: 'unreadable', because: value },
    {
      typed: 'Amaz',
      code: 'unreadable',
      because: 'règle de Guichet : un libellé incomplet n’est pas deviné',
    },
    { typed: 'constructor', code: 'unreadable', because: own },
    { typed: 'Amazon\nAucune', code: 'exclusive', because: exclusive },
    { sent: ['amazon', 'none'], code: 'exclusive', because: exclusive },
    { sent: ['none', etsy], code: 'exclusive', because: exclusive },
    { sent: ['fnac', 'amazon'], code: 'order', because: order },
    { sent: ['amazon', 'amazon'], code: 'order', because: order },
    { sent: [etsy, 'amazon'], code: 'order', because: free },
    { sent: [etsy, { other: 'Vinted' }], code: 'order', because: free },
    { sent: ['amazon'], field: two, code: 'min', because: bounds },
    { sent: ['amazon', 'fnac', 'ebay'], field: two, code: 'max', because: bounds },
    { sent: ['minitel'], field: minitel, code: 'gone', because: retired },
    { sent: [etsy], field: closed, code: 'unknown', because: free },
    { sent: ['amazon', 'etsy'], code: 'unknown', because: value },
    { sent: ['other'], code: 'unknown', because: free },
    { sent: ['toString'], code: 'unknown', because: own },
    { sent: [{ other: '' }], code: 'other', because: words },
    { sent: [{ other: 'a'.repeat(201) }], code: 'otherMax', because: words },
    { sent: 'amazon', code: 'shape', because: shape },
    { sent: [''], code: 'shape', because: shape },
    { sent: [1], code: 'shape', because: shape },
    { sent: [['amazon']], code: 'shape', because: shape },
    { sent: { 0: 'amazon' }, code: 'shape', because: shape },
    { sent: null, code: 'shape', because: shape },
  ],
}
