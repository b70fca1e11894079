import type { ValueTable } from '../valueTable'

const number = 'contrat « Dossier number » : année, séquence, clé'
const key = 'ISO/IEC 7064:2003, MOD 11,10'
const spacing = 'règle de Guichet : espaces, points et tirets, quels qu’ils soient ou absents, sont pardonnés'
const paper = 'règle de Guichet : « Dossier » et « nº » des papiers ne comptent pas'
const many = 'contrat « Dossier number » : huit chiffres au-delà de dix millions de dossiers'
const whole = 'règle de Guichet : le numéro s’écrit en entier, rien n’est complété'
const typedOnly = 'règle de Guichet : ce qui ne se lit pas est refusé, jamais deviné'

const kept = '2026-0001234-6'

export const values: ValueTable = {
  about:
    'Le numéro d’un autre dossier, tel que son accusé de réception le donne. Son dernier chiffre décèle les fautes de frappe.',
  accepted: [
    { typed: '2026-0001234-6', kept, because: number },
    { typed: '202600012346', kept, because: spacing },
    { typed: '2026 0001234 6', kept, because: spacing },
    { typed: '2026 000 1234 6', kept, because: spacing },
    { typed: '2026\u00a00001234\u00a06', kept, because: spacing },
    { typed: '2026\u20110001234\u20116', kept, because: spacing },
    { typed: '2026–0001234–6', kept, because: spacing },
    { typed: '2026—0001234—6', kept, because: spacing },
    { typed: '2026.0001234.6', kept, because: spacing },
    { typed: ' 2026-0001234-6\t', kept, because: spacing },
    { typed: 'nº 2026-0001234-6', kept, because: paper },
    { typed: 'N° 2026-0001234-6', kept, because: paper },
    { typed: 'Dossier 2026-0001234-6', kept, because: paper },
    { typed: 'dossier n° 2026-0001234-6', kept, because: paper },
    { sent: '2026-0000001-5', because: key },
    { sent: '2025-0480786-5', because: key },
    { sent: '2027-9999999-1', because: key },
    { sent: '2026-0004321-8', because: key },
    { sent: '2030-0000010-1', because: key },
    { sent: '2024-1000000-6', because: key },
    { sent: '2026-12345678-8', because: many },
    { typed: '2026123456788', kept: '2026-12345678-8', because: many },
  ],
  refused: [
    { typed: '2026-0001234', code: 'length', because: whole },
    { typed: '2026-1234-6', code: 'length', because: whole },
    { typed: '0001234-6', code: 'length', because: whole },
    { typed: '1234', code: 'length', because: whole },
    { typed: '2026', code: 'length', because: whole },
    { typed: '2026-0001234-6-2026-0001235-4', code: 'length', because: whole },
    { typed: '2026-0001234-6 2026-0001234-6', code: 'length', because: whole },
    { typed: '2026-0001234-X', code: 'unreadable', because: typedOnly },
    { typed: '2026-O001234-6', code: 'unreadable', because: typedOnly },
    { typed: '2026/0001234/6', code: 'unreadable', because: typedOnly },
    { typed: 'mon premier dossier', code: 'unreadable', because: typedOnly },
    { typed: 'https://guichet.example/dossiers/2026-0001234-6', code: 'unreadable', because: typedOnly },
    { typed: '٢٠٢٦-٠٠٠١٢٣٤-٦', code: 'unreadable', because: typedOnly },
    { typed: '-', code: 'unreadable', because: typedOnly },
    { sent: '2026-0001234-7', code: 'checksum', because: key },
    { sent: '2026-0001243-6', code: 'checksum', because: key },
    { sent: '2025-0001234-6', code: 'checksum', because: key },
    { sent: '2026-0001235-6', code: 'checksum', because: key },
    { sent: '2026-0000000-0', code: 'checksum', because: key },
    { sent: '202600012346', code: 'shape', because: number },
    { sent: '2026-1234-6', code: 'shape', because: number },
    { sent: ' 2026-0001234-6', code: 'shape', because: number },
    {
      sent: 202600012346,
      code: 'shape',
      because: 'règle de Guichet : un texte',
    },
  ],
}
