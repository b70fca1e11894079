import { table } from './cells'

const values: readonly (readonly string[])[] = [
  [
    '`text`, `longText`',
    'le texte tel qu’il est tapé, sans rien en retirer ; CRLF devient LF ; seules les espaces sont un vide',
  ],
  ['`integer`', 'un nombre entier que JSON porte exactement'],
  [
    '`decimal`, `money`, `percent`',
    'un nombre décimal en texte, jamais un flottant : `"1234.50"` (toujours deux décimales pour un montant), `"20"` pour 20 %',
  ],
  [
    '`date`, `dateTime`',
    '`"2026-03-12"`, ou `"2026-03"` quand la précision est le mois ; `"2026-03-12T14:30"`, dans le fuseau horaire de la démarche',
  ],
  ['`yesNo`', '`true` ou `false`'],
  ['`checkbox`, `consent`', '`true`, ou rien du tout'],
  ['`choice`', 'la valeur de l’option, ou `{ "other": "Etsy" }` là où l’auteur l’admet'],
  ['`multipleChoice`', 'une liste de celles-ci, dans l’ordre des options, sans doublon'],
  ['`email`', 'l’adresse telle qu’elle est tapée, le domaine en minuscules'],
  ['`phone`', 'un numéro E.164 : `+`, puis 15 chiffres au plus'],
  ['`siret`, `iban`', 'un texte de 14 chiffres ; un texte sans espace'],
  [
    '`address`',
    '`{ line1, line2, postcode, city, inseeCode, country, source }`, où `source` est `"typed"` ou `"found"`',
  ],
  ['`file`', '`[{ fileId, name, size, sha256, mediaType }]`'],
  ['`repetition`', '`[{ rowId, answers }]`'],
]

/** What the language says of all types, where the tables of values point to: « langage des définitions, version 1 ». */
export const languageSections: readonly string[] = [
  '## Valeurs',
  'Le langage des définitions, version 1, garde chaque réponse sous une seule forme. Une réponse absente est une clé absente : `null`, `""`, `[]` et `{}` ne sont jamais gardés. Ce qui se lirait de deux façons n’est pas deviné : `12/3/26` est refusé.',
  table(['Type', 'Valeur gardée'], values),
  'La page de chaque autre type dit sa valeur. « Règle de Guichet », dans une table, dit que le langage laisse le choix et que Guichet a choisi.',
  '## Bornes',
  '`min` et `max` bornent la valeur d’un nombre ou d’une date, les graphèmes d’un texte, et le nombre de lignes, de réponses ou de fichiers. Les bornes sont comprises.',
  '## Options',
  'Une réponse est une valeur de la liste. Une réponse libre, là où l’auteur l’admet, a de 1 à 200 caractères. Une option retirée reste lisible et n’est plus proposée. `{ "answer": "platforms" }` propose les options choisies plus haut.',
  '## Formules',
  'Un calcul garde 34 chiffres, sans jamais de flottant, et arrondit une fois, à la fin, la moitié vers le haut.',
]
