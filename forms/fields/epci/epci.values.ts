import { clauses } from '../areas.values'
import type { ValueTable } from '../valueTable'

const { json, named } = clauses
const siren = 'code de commerce, art. R123-221 : SIREN de neuf chiffres'
const publicBody = 'INSEE, documentation de Sirene : le SIREN d’une collectivité locale commence par 2'
const luhn = 'ISO/IEC 7812-1, annexe B (formule de Luhn)'
const spacing = 'règle de Guichet : les espaces, points et tirets d’un papier ne comptent pas'
const siret = 'code de commerce, art. R123-221 : un SIRET désigne un établissement'
const code = 'INSEE, code officiel géographique : un code commune n’est pas un SIREN'

export const values: ValueTable = {
  about: 'Un groupement de communes, gardé par son numéro SIREN et montré par son nom.',
  accepted: [
    { typed: '246700488', kept: '246700488', because: siren },
    { typed: '200000172', kept: '200000172', because: siren },
    { typed: '200054781', kept: '200054781', because: siren },
    { typed: '200046977', kept: '200046977', because: siren },
    { typed: '246 700 488', kept: '246700488', because: spacing },
    { typed: '246\u00a0700\u00a0488', kept: '246700488', because: spacing },
    { typed: '246.700.488', kept: '246700488', because: spacing },
    { typed: '246-700-488', kept: '246700488', because: spacing },
    { typed: ' 200000172 ', kept: '200000172', because: spacing },
    { typed: '2 0 0 0 0 0 1 7 2', kept: '200000172', because: spacing },
    { typed: '200 054 781', kept: '200054781', because: luhn },
    { typed: '247000623', kept: '247000623', because: luhn },
    { typed: '247400666', kept: '247400666', because: luhn },
    { typed: '200 054 807', kept: '200054807', because: luhn },
    { typed: '200 046 977', kept: '200046977', because: luhn },
    { sent: '246700488', because: siren },
    { sent: '200054781', because: siren },
    { sent: '200000172', because: luhn },
    { sent: '200046977', because: luhn },
    { sent: '247000623', because: luhn },
    { sent: '247400666', because: luhn },
    { sent: '200054807', because: luhn },
  ],
  refused: [
    { typed: 'Eurométropole de Strasbourg', code: 'unreadable', because: named },
    { typed: 'CC des Quatre Rivières', code: 'unreadable', because: named },
    { typed: 'Métropole', code: 'unreadable', because: named },
    { typed: '24670048', code: 'unreadable', because: siren },
    { typed: '2467004880', code: 'unreadable', because: siren },
    { typed: '246 700 48O', code: 'unreadable', because: siren },
    { typed: '-', code: 'unreadable', because: siren },
    { typed: '732829320', code: 'unreadable', because: publicBody },
    { typed: '130025265', code: 'unreadable', because: publicBody },
    { typed: '356000000', code: 'unreadable', because: publicBody },
    { typed: '24670048800017', code: 'unreadable', because: siret },
    { typed: '67482', code: 'unreadable', because: code },
    { typed: '246700489', code: 'checksum', because: luhn },
    { typed: '200000173', code: 'checksum', because: luhn },
    { typed: '264700488', code: 'checksum', because: luhn },
    { sent: '246700480', code: 'checksum', because: luhn },
    { sent: '200054782', code: 'checksum', because: luhn },
    { sent: '732829320', code: 'shape', because: publicBody },
    { sent: '130025265', code: 'shape', because: publicBody },
    { sent: '24670048', code: 'shape', because: siren },
    { sent: '246 700 488', code: 'shape', because: siren },
    { sent: '', code: 'shape', because: siren },
    { sent: 246700488, code: 'shape', because: json },
    { sent: ['246700488'], code: 'shape', because: json },
    { sent: null, code: 'shape', because: json },
  ],
}
