import type { ValueTable } from '../valueTable'

const written =
  'règle de Guichet : jour, mois, année, séparés par une barre, un point, un tiret ou une espace'
const iso = 'ISO 8601-1:2019 § 5.2.2 : année, mois, jour'
const yearFirst = 'règle de Guichet : après l’année vient le mois, séparés par un tiret ou une barre'
const isoMonth = 'ISO 8601-1:2019 § 5.2.2.2 : année et mois'
const words = 'CLDR, fr et en : noms des mois, entiers et abrégés'
const first = '« Lexique des règles typographiques », dates : 1er s’écrit seul en ordinal'
const leap = 'ISO 8601-1:2019 § 4.2.1 : bissextile si divisible par 4, mais non par 100 sauf par 400'
const gregorian = 'ISO 8601-1:2019 § 4.2.1, calendrier grégorien : ce jour n’existe pas'
const century = 'langage des définitions, version 1, « Valeurs » : 12/3/26 est refusé, jamais deviné'
const years = 'règle de Guichet : de l’an 1000 à l’an 9999'
const whole = 'règle de Guichet : une date et rien d’autre'
const bounds = 'langage des définitions, version 1, « Bornes » : min et max sont compris'
const canonical = 'langage des définitions, version 1, « Valeurs » : "2026-03-12"'
const canonicalMonth =
  'langage des définitions, version 1, « Valeurs » : "2026-03" quand la précision est le mois'

const month = { precision: 'month' }
const free = { max: '9999-12-31' }
const march = { min: '2026-03-01', max: '2026-03-31' }

export const values: ValueTable = {
  about:
    'Un jour, ou un mois seul. Elle s’écrit dans un seul champ, en chiffres ou en lettres ; une année à deux chiffres n’est jamais devinée.',
  accepted: [
    { typed: '12/03/2026', kept: '2026-03-12', because: written },
    { typed: '12/3/2026', kept: '2026-03-12', because: written },
    { typed: '1/1/2026', kept: '2026-01-01', because: written },
    { typed: '12.03.2026', kept: '2026-03-12', because: written },
    { typed: '12-03-2026', kept: '2026-03-12', because: written },
    { typed: '12 03 2026', kept: '2026-03-12', because: written },
    { typed: '12 / 03 / 2026', kept: '2026-03-12', because: written },
    { typed: ' 12/03/2026\u00a0', kept: '2026-03-12', because: written },
    { typed: '2026-03-12', kept: '2026-03-12', because: iso },
    { typed: '2026-3-1', kept: '2026-03-01', because: iso },
    { typed: '2026/03/12', kept: '2026-03-12', because: yearFirst },
    { typed: '2026/03', field: month, kept: '2026-03', because: yearFirst },
    { typed: '12 mars 2026', kept: '2026-03-12', because: words },
    { typed: '12\u00a0MARS\u00a02026', kept: '2026-03-12', because: words },
    { typed: '3 févr. 2026', kept: '2026-02-03', because: words },
    { typed: '24 dec. 2025', kept: '2025-12-24', because: words },
    { typed: '1er août 2026', kept: '2026-08-01', because: first },
    { typed: '1er aout 2026', kept: '2026-08-01', because: first },
    { typed: '12 March 2026', kept: '2026-03-12', because: words },
    { typed: '3rd Feb 2026', kept: '2026-02-03', because: words },
    { typed: '29/02/2024', kept: '2024-02-29', because: leap },
    { typed: '29/02/2000', kept: '2000-02-29', because: leap },
    { typed: '01/01/1000', kept: '1000-01-01', because: years },
    { typed: '31/12/9999', field: free, kept: '9999-12-31', because: years },
    { typed: '03/2026', field: month, kept: '2026-03', because: isoMonth },
    { typed: 'Sept. 2025', field: month, kept: '2025-09', because: words },
    { sent: '2026-03-01', field: march, because: bounds },
    { sent: '2026-03-31', field: march, because: bounds },
    { sent: '2026-03-31', field: { max: '2026-03' }, because: bounds },
    { sent: '2026-11', field: month, because: canonicalMonth },
  ],
  refused: [
    { typed: '12/3/26', code: 'year', because: century },
    { typed: '12/03/026', code: 'year', because: century },
    { typed: '12 mars 26', code: 'year', because: century },
    { typed: '12/03/0026', code: 'year', because: years },
    { typed: '0999-12-31', code: 'year', because: years },
    { typed: '31/02/2026', code: 'calendar', because: gregorian },
    { typed: '31/04/2026', code: 'calendar', because: gregorian },
    { typed: '31 juin 2026', code: 'calendar', because: gregorian },
    { typed: '29/02/2026', code: 'calendar', because: leap },
    { typed: '29/02/1900', code: 'calendar', because: leap },
    { typed: '00/03/2026', code: 'calendar', because: gregorian },
    { typed: '12/00/2026', code: 'calendar', because: gregorian },
    { typed: '32/01/2026', code: 'calendar', because: gregorian },
    { typed: '12/31/2026', code: 'calendar', because: written },
    { typed: '2026/12/31/', code: 'unreadable', because: whole },
    { typed: '2026/31/12', code: 'calendar', because: yearFirst },
    { typed: '2026/03-12', code: 'unreadable', because: yearFirst },
    { typed: '2026-02-30', code: 'calendar', because: gregorian },
    { typed: '12 mars', code: 'unreadable', because: whole },
    { typed: '03/2026', code: 'unreadable', because: whole },
    {
      typed: '12032026',
      code: 'unreadable',
      because: 'règle de Guichet : huit chiffres de suite se lisent de deux façons',
    },
    {
      typed: '20260312',
      code: 'unreadable',
      because: 'règle de Guichet : huit chiffres de suite se lisent de deux façons',
    },
    { typed: '12/03/2026 14:30', code: 'unreadable', because: whole },
    { typed: '2026-03-12T00:00:00Z', code: 'unreadable', because: whole },
    { typed: 'jeudi 12 mars 2026', code: 'unreadable', because: whole },
    { typed: '12 brumaire 2026', code: 'unreadable', because: words },
    { typed: 'hier', code: 'unreadable', because: whole },
    { typed: '12//03/2026', code: 'unreadable', because: written },
    { typed: '-12/03/2026', code: 'unreadable', because: written },
    { typed: '12/03/20266', code: 'unreadable', because: years },
    { typed: '١٢/٠٣/٢٠٢٦', code: 'unreadable', because: 'règle de Guichet : des chiffres de 0 à 9' },
    { typed: '12/03/2026', field: month, code: 'unreadableMonth', because: isoMonth },
    { typed: '2026', field: month, code: 'unreadableMonth', because: isoMonth },
    { typed: '3/26', field: month, code: 'year', because: century },
    { typed: '13/2026', field: month, code: 'calendar', because: gregorian },
    { typed: '23/11/2026', code: 'max', because: bounds },
    { sent: '2026-02-28', field: march, code: 'min', because: bounds },
    { sent: '2026-04-01', field: march, code: 'max', because: bounds },
    { sent: '2026-04-01', field: { max: '2026-03' }, code: 'max', because: bounds },
    { sent: '2026-13-01', code: 'calendar', because: gregorian },
    { sent: '2026-03', code: 'calendar', because: canonical },
    { sent: '2026-03-12', field: month, code: 'calendar', because: canonicalMonth },
    { sent: '12/03/2026', code: 'shape', because: canonical },
    { sent: '2026-3-12', code: 'shape', because: canonical },
    { sent: '2026-03-12T00:00', code: 'shape', because: canonical },
    { sent: 20260312, code: 'shape', because: canonical },
    { sent: null, code: 'shape', because: canonical },
  ],
}
