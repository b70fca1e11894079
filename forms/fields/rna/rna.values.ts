import type { ValueTable } from '../valueTable'

const register = 'arrêté du 14 octobre 2009 portant création du répertoire national des associations'
const letters = 'fichier du RNA (data.gouv.fr) : une lettre en troisième place en Corse et outre-mer'
const spacing = 'règle de Guichet : les espaces, points et tirets d’un papier ne comptent pas'
const capitals = 'règle de Guichet : les minuscules sont lues comme des capitales'
const typedOnly = 'règle de Guichet : ce qui ne se lit pas est refusé, jamais deviné'
const canonical = 'règle de Guichet : gardé en capitales, sans espace'

export const values: ValueTable = {
  about:
    'Le numéro d’une association au répertoire national des associations : W et neuf caractères. Une association d’Alsace-Moselle n’en a pas.',
  accepted: [
    { typed: 'W751080001', kept: 'W751080001', because: register },
    { typed: 'W595000001', kept: 'W595000001', because: register },
    { typed: 'W132000002', kept: 'W132000002', because: register },
    {
      typed: 'W000000000',
      kept: 'W000000000',
      because: 'Le numéro n’a pas de clé (arrêté du 14 octobre 2009)',
    },
    { typed: 'w751080001', kept: 'W751080001', because: capitals },
    { typed: 'W2a1000123', kept: 'W2A1000123', because: capitals },
    { typed: 'W 751 080 001', kept: 'W751080001', because: spacing },
    { typed: 'W751\u00a0080\u00a0001', kept: 'W751080001', because: spacing },
    { typed: 'W751\u202f080\u202f001', kept: 'W751080001', because: spacing },
    { typed: 'W-751-080-001', kept: 'W751080001', because: spacing },
    { typed: 'W751.080.001', kept: 'W751080001', because: spacing },
    { typed: '  W751080001\t', kept: 'W751080001', because: spacing },
    {
      typed: 'RNA W751080001',
      kept: 'W751080001',
      because: 'règle de Guichet : le mot « RNA » des papiers ne compte pas',
    },
    { typed: 'W2A1000123', kept: 'W2A1000123', because: letters },
    { typed: 'W2B2000123', kept: 'W2B2000123', because: letters },
    { typed: 'W9R1000123', kept: 'W9R1000123', because: letters },
    { typed: 'W9G2000123', kept: 'W9G2000123', because: letters },
    { sent: 'W751080001', because: register },
    { sent: 'W332000006', because: register },
    { sent: 'W9N1000123', because: letters },
  ],
  refused: [
    {
      typed: '751080001',
      code: 'siren',
      because: 'code de commerce, art. R123-221 : neuf chiffres sont un SIREN',
    },
    { typed: '732 829 320', code: 'siren', because: 'code de commerce, art. R123-221 : un SIREN' },
    { typed: '732 829 320 00074', code: 'siren', because: 'code de commerce, art. R123-221 : un SIRET' },
    { typed: 'W75108000', code: 'length', because: register },
    { typed: 'W7510800011', code: 'length', because: register },
    { typed: 'W1', code: 'length', because: register },
    { typed: 'WW751080001', code: 'length', because: register },
    { typed: 'W', code: 'unreadable', because: register },
    { typed: 'X751080001', code: 'unreadable', because: register },
    { typed: 'W75108000O', code: 'unreadable', because: typedOnly },
    { typed: 'W75A080001', code: 'unreadable', because: letters },
    { typed: 'WA51080001', code: 'unreadable', because: letters },
    {
      typed: '0751001234',
      code: 'unreadable',
      because: 'arrêté du 14 octobre 2009 : les anciens numéros de préfecture n’y sont pas',
    },
    {
      typed: 'A2019STR000123',
      code: 'unreadable',
      because: 'code civil local, art. 55 : registre d’Alsace-Moselle, sans RNA',
    },
    {
      typed: 'Volume 12 folio 34',
      code: 'unreadable',
      because: 'code civil local, art. 55 : registre d’Alsace-Moselle, sans RNA',
    },
    { typed: 'W７51080001', code: 'unreadable', because: typedOnly },
    { typed: 'W٧51080001', code: 'unreadable', because: typedOnly },
    { typed: 'W751080001, W751080002', code: 'unreadable', because: typedOnly },
    { sent: 'w751080001', code: 'shape', because: canonical },
    { sent: 'W751 080 001', code: 'shape', because: canonical },
    { sent: 'W751080001\n', code: 'shape', because: canonical },
    { sent: 751080001, code: 'shape', because: 'règle de Guichet : un texte, jamais un nombre' },
  ],
}
