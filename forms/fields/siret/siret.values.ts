import type { ValueTable } from '../valueTable'

const spacing = 'règle de Guichet : les espaces, points et tirets d’un papier ne comptent pas'
const digits = 'code de commerce, art. R123-221 : SIREN de neuf chiffres et NIC de cinq chiffres'
const luhn = 'ISO/IEC 7812-1, annexe B (formule de Luhn)'
const laPoste = 'INSEE, documentation de Sirene : établissements de La Poste, somme multiple de cinq'
const named = 'règle de Guichet : le nom du numéro, comme un papier le porte, ne compte pas'
const typedOnly = 'règle de Guichet : ce qui ne se lit pas est refusé, jamais deviné'

export const values: ValueTable = {
  about:
    'Le numéro d’un établissement au répertoire Sirene : quatorze chiffres, dont une clé qui décèle presque toute faute de frappe.',
  accepted: [
    { typed: '73282932000074', kept: '73282932000074', because: digits },
    { typed: '732 829 320 00074', kept: '73282932000074', because: spacing },
    { typed: '732\u00a0829\u00a0320\u00a000074', kept: '73282932000074', because: spacing },
    { typed: '732\u202f829\u202f320\u202f00074', kept: '73282932000074', because: spacing },
    { typed: '732.829.320.00074', kept: '73282932000074', because: spacing },
    { typed: '732-829-320-00074', kept: '73282932000074', because: spacing },
    { typed: ' 7 3 2 8 2 9 3 2 0 0 0 0 7 4 ', kept: '73282932000074', because: spacing },
    { typed: '\t55208131766522', kept: '55208131766522', because: spacing },
    { typed: '552 081 317 66522', kept: '55208131766522', because: luhn },
    { typed: '130 025 265 00013', kept: '13002526500013', because: luhn },
    { typed: '217 500 016 00019', kept: '21750001600019', because: luhn },
    { typed: '120 001 011 00010', kept: '12000101100010', because: luhn },
    { typed: 'SIRET 73282932000074', kept: '73282932000074', because: named },
    { typed: 'Siret : 732 829 320 00074', kept: '73282932000074', because: named },
    { sent: '73282932000074', because: luhn },
    { sent: '55208131766522', because: luhn },
    { sent: '13002526500013', because: luhn },
    { sent: '21750001600019', because: luhn },
    { sent: '12000101100010', because: luhn },
    {
      sent: '35600000000048',
      because: 'Le siège de La Poste porte une clé de Luhn (ISO/IEC 7812-1, annexe B)',
    },
    { sent: '35600000049837', because: laPoste },
    { sent: '35600000009075', because: laPoste },
  ],
  refused: [
    { typed: '732829320', code: 'siren', because: digits },
    { typed: '732 829 320', code: 'siren', because: digits },
    { typed: '7328293200007', code: 'length', because: digits },
    { typed: '732829320000741', code: 'length', because: digits },
    { typed: '1', code: 'length', because: digits },
    {
      typed: 'FR44732829320',
      code: 'unreadable',
      because: 'directive 2006/112/CE, art. 215 : un numéro de TVA',
    },
    { typed: '7328293200007O', code: 'unreadable', because: typedOnly },
    { typed: '٧٣٢٨٢٩٣٢٠٠٠٠٧٤', code: 'unreadable', because: typedOnly },
    { typed: '７３２８２９３２００００７４', code: 'unreadable', because: typedOnly },
    { typed: 'SIRET', code: 'unreadable', because: typedOnly },
    { typed: 'SIREN 732 829 320 00074', code: 'unreadable', because: typedOnly },
    { typed: '732,829,320,00074', code: 'unreadable', because: typedOnly },
    { sent: '73282932000075', code: 'checksum', because: luhn },
    { sent: '37282932000074', code: 'checksum', because: luhn },
    { sent: '13002526500031', code: 'checksum', because: luhn },
    { sent: '99999999999999', code: 'checksum', because: luhn },
    {
      sent: '00000000000000',
      code: 'checksum',
      because: 'règle de Guichet : aucun SIREN n’est nul, bien que sa clé soit juste',
    },
    { sent: '35600000009076', code: 'checksum', because: laPoste },
    { sent: '35600000000049', code: 'checksum', because: laPoste },
    {
      sent: '732 829 320 00074',
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : 14 chiffres',
    },
    {
      sent: '732829320',
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : 14 chiffres',
    },
    {
      sent: 73282932000074,
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : un texte, jamais un nombre',
    },
    {
      sent: '73282932000074\n',
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : 14 chiffres',
    },
  ],
}
