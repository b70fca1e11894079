import type { ValueTable } from '../valueTable'

const way = 'règle de Guichet : les valeurs des options, de la première liste à la dernière'
const labels = 'règle de Guichet : par le libellé, accents et majuscules pardonnés'
const english = 'règle de Guichet : par le libellé de l’une ou l’autre langue'
const byValue = 'règle de Guichet : par la valeur de l’option'
const signs = 'règle de Guichet : « > », « › », « → » ou une ligne entre deux options'
const sooner = 'règle de Guichet : une branche peut finir plus tôt qu’une autre'
const whole = 'règle de Guichet : la réponse va jusqu’au bout d’une branche'
const offered = 'règle de Guichet : seules les options de la liste ouverte par la précédente'
const retired =
  'langage des définitions, version 1, « Options » : retirée, une option reste lisible et n’est plus proposée'

const three = {
  levels: ['Rayon', 'Famille', 'Variété'],
  options: {
    fruits: {
      label: { fr: 'Fruits', en: 'Fruit' },
      options: {
        apple: { label: 'Pomme', options: { golden: 'Golden', old: { label: 'Api', retired: true } } },
        pear: 'Poire',
      },
    },
    none: 'Rien de tout cela',
    closed: { label: 'Fermé', retired: true, options: { last: 'Dernier' } },
  },
}

export const values: ValueTable = {
  about: 'Une option choisie liste après liste, de la plus large à la plus précise.',
  accepted: [
    { typed: 'Fruits > Pomme', kept: ['fruits', 'apple'], because: labels },
    { typed: 'fruits > pomme', kept: ['fruits', 'apple'], because: labels },
    { typed: 'FRUITS>POMME', kept: ['fruits', 'apple'], because: labels },
    { typed: 'Legumes > Poireau', kept: ['vegetables', 'leek'], because: labels },
    { typed: 'Légumes › Navet', kept: ['vegetables', 'turnip'], because: signs },
    { typed: 'Légumes → Navet', kept: ['vegetables', 'turnip'], because: signs },
    { typed: 'Légumes\nNavet', kept: ['vegetables', 'turnip'], because: signs },
    { typed: '  Fruits  >  Poire  ', kept: ['fruits', 'pear'], because: labels },
    { typed: 'fruits > pear', kept: ['fruits', 'pear'], because: byValue },
    { typed: 'vegetables > Navet', kept: ['vegetables', 'turnip'], because: byValue },
    { typed: 'Fruit > Pomme > Golden', kept: ['fruits', 'apple', 'golden'], field: three, because: english },
    { typed: 'Fruits > Poire', kept: ['fruits', 'pear'], field: three, because: sooner },
    { typed: 'Rien de tout cela', kept: ['none'], field: three, because: sooner },
    { sent: ['fruits', 'apple'], because: way },
    { sent: ['fruits', 'pear'], because: way },
    { sent: ['vegetables', 'leek'], because: way },
    { sent: ['vegetables', 'turnip'], because: way },
    { sent: ['fruits', 'apple', 'golden'], field: three, because: way },
    { sent: ['fruits', 'pear'], field: three, because: sooner },
    { sent: ['none'], field: three, because: sooner },
  ],
  refused: [
    { typed: 'Fruits', code: 'incomplete', because: whole },
    { typed: 'Fruits > Pomme', field: three, code: 'incomplete', because: whole },
    { typed: 'Pomme', code: 'unreadable', because: offered },
    { typed: 'Fruits > Navet', code: 'unreadable', because: offered },
    { typed: 'Fruits > Pomme > Golden', code: 'unreadable', because: offered },
    { typed: 'Fruits >', code: 'unreadable', because: signs },
    { typed: '> Pomme', code: 'unreadable', because: signs },
    { typed: 'Fruits, Pomme', code: 'unreadable', because: signs },
    { typed: 'Viandes > Bœuf', code: 'unreadable', because: offered },
    { typed: 'constructor > apple', code: 'unreadable', because: offered },
    { typed: 'Fruits > Pomme > Api', field: three, code: 'gone', because: retired },
    { typed: 'Fermé > Dernier', field: three, code: 'gone', because: retired },
    { sent: ['fruits'], code: 'incomplete', because: whole },
    { sent: ['fruits', 'turnip'], code: 'unknown', because: offered },
    { sent: ['apple'], code: 'unknown', because: offered },
    { sent: ['fruits', 'apple', 'golden'], code: 'unknown', because: offered },
    { sent: ['__proto__', 'apple'], code: 'unknown', because: offered },
    { sent: ['closed', 'last'], field: three, code: 'gone', because: retired },
    {
      sent: [],
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : une liste vide n’est pas gardée',
    },
    { sent: ['fruits', ''], code: 'shape', because: way },
    { sent: ['fruits', 1], code: 'shape', because: way },
    { sent: ['a', 'b', 'c', 'd'], code: 'shape', because: 'règle de Guichet : trois listes au plus' },
    { sent: 'fruits', code: 'shape', because: way },
  ],
}
