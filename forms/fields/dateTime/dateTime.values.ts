import type { ValueTable } from '../valueTable'

const iso = 'ISO 8601-1:2019, § 5.4.2 : date et heure locale du jour, sans décalage'
const midnight = 'ISO 8601-1:2019, § 4.3.8 : minuit est 00:00 du jour qui commence'
const noDayEnd = 'règle de Guichet : minuit s’écrit 00:00, du jour qui commence'
const day = 'règle de Guichet : le jour avant le mois, dans les deux langues'
const hour = 'règle de Guichet : l’heure comme on l’écrit, sur 24 heures ou avec am et pm'
const never = 'règle de Guichet : ni la date ni l’heure ne sont devinées'
const calendar = 'calendrier grégorien : ce jour n’existe pas'
const whole = 'règle de Guichet : « min » et « max » compris, le jour entier'
const summer = 'règle de Guichet : heure sautée à l’heure d’été (directive 2000/84/CE), gardée comme écrite'
const canonical = 'langage des définitions, version 1, « Valeurs » : "2026-03-12T14:30"'

const kept = '2026-03-12T14:30'

export const values: ValueTable = {
  about: 'Un jour et une heure, à la minute, dans le fuseau horaire de la démarche.',
  accepted: [
    { typed: '12/03/2026 à 14:30', kept, because: day },
    { typed: '12/03/2026 14:30', kept, because: day },
    { typed: '12/3/2026 14h30', kept, because: hour },
    { typed: '12.03.2026 14:30', kept, because: day },
    { typed: '12-03-2026, 14:30', kept, because: day },
    { typed: '12 mars 2026 à 14 h 30', kept, because: hour },
    { typed: '12 March 2026 at 2:30 pm', kept, because: hour },
    { typed: '12 March 2026 2:30 PM', kept, because: hour },
    { typed: '12\u00a0mars\u00a02026 à 14\u00a0h\u00a030', kept, because: hour },
    { typed: '  12/03/2026   à   14:30  ', kept, because: day },
    { typed: '2026-03-12T14:30', kept, because: iso },
    { typed: '2026-03-12 14:30', kept, because: iso },
    { typed: '12/03/2026 à 14.30', kept, because: hour },
    { typed: '1er août 2026 à 9h', kept: '2026-08-01T09:00', because: hour },
    { typed: '12/03/2026 à 9 heures', kept: '2026-03-12T09:00', because: hour },
    { typed: '12/03/2026 à 00:00', kept: '2026-03-12T00:00', because: midnight },
    { typed: '12/03/2026 23:59', kept: '2026-03-12T23:59', because: midnight },
    {
      typed: '29/02/2024 08:00',
      kept: '2024-02-29T08:00',
      because: 'calendrier grégorien : année bissextile',
    },
    { typed: '29/03/2026 02:30', kept: '2026-03-29T02:30', because: summer },
    { sent: '2026-03-12T14:30', because: canonical },
    { sent: '1000-01-01T00:00', because: canonical },
    { sent: '9999-12-31T23:59', field: { max: '9999-12-31' }, because: canonical },
    { sent: '2026-11-22T23:59', field: { max: '2026-11-22' }, because: whole },
    { sent: '2026-03-01T00:00', field: { min: '2026-03' }, because: whole },
  ],
  refused: [
    { typed: '12/03/2026', code: 'noTime', because: never },
    { typed: '12/03/2026 à ', code: 'noTime', because: never },
    { typed: '14:30', code: 'noDate', because: never },
    { typed: 'à 14:30', code: 'noDate', because: never },
    { typed: '12/03/2026 à 14', code: 'time', because: never },
    { typed: '12/03/2026 à 24:00', code: 'time', because: noDayEnd },
    { typed: '12/03/2026 à 14:60', code: 'time', because: iso },
    { typed: '12/03/2026 à 14:5', code: 'time', because: never },
    { typed: '12/03/2026 à 13:00 pm', code: 'time', because: hour },
    { typed: '12/03/2026 à midi', code: 'time', because: never },
    { typed: '31/02/2026 à 14:30', code: 'calendar', because: calendar },
    { typed: '29/02/2026 14:30', code: 'calendar', because: calendar },
    { typed: '03/31/2026 14:30', code: 'calendar', because: day },
    { typed: '12/03/26 14:30', code: 'year', because: never },
    { typed: 'demain à 14:30', code: 'unreadable', because: never },
    { typed: 'mars 2026 à 14:30', code: 'unreadable', because: never },
    { typed: '1430', code: 'unreadable', because: never },
    { typed: '2026-03-12T14:30Z', code: 'time', because: iso },
    { typed: '2026-03-12T14:30+01:00', code: 'time', because: iso },
    { typed: '١٢/٠٣/٢٠٢٦ 14:30', code: 'unreadable', because: never },
    { sent: '2026-02-30T14:30', code: 'calendar', because: calendar },
    { sent: '2026-03-12T24:00', code: 'time', because: noDayEnd },
    { sent: '2026-03-12', code: 'shape', because: canonical },
    { sent: '2026-03-12 14:30', code: 'shape', because: canonical },
    { sent: '2026-03-12T14:30:00', code: 'shape', because: canonical },
    { sent: '2026-03-12T14:30Z', code: 'shape', because: canonical },
    { sent: '2026-11-23T00:00', field: { max: '2026-11-22' }, code: 'max', because: whole },
    { sent: '2026-02-28T23:59', field: { min: '2026-03' }, code: 'min', because: whole },
  ],
}
