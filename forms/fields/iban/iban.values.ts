import type { ValueTable } from '../valueTable'

const structure = 'ISO 13616-1, 5 : pays, clé, puis le compte'
const registry = 'registre des IBAN (SWIFT), longueur et structure du pays'
const paper = 'ISO 13616-1, 6 : sur papier, des groupes de quatre'
const key = 'ISO/IEC 7064, MOD 97-10'
const partial = 'règle de Guichet : hors du registre, longueur et clé seulement (ibantools, countrySpecs)'
const national = 'ibantools, validateBBAN : clé nationale du compte (clé RIB en France)'
const spacing = 'règle de Guichet : les espaces, points et tirets d’un papier ne comptent pas'
const typedOnly = 'règle de Guichet : ce qui ne se lit pas est refusé, jamais deviné'
const canonical = 'règle de Guichet : sans espace, en capitales'
const sepa = 'EPC409-09, liste des pays de l’espace SEPA (ibantools, isSEPACountry)'
const author = 'règle de Guichet : « countries », les pays acceptés'

const french = 'FR7630006000011234567890189'

export const values: ValueTable = {
  about:
    'Le numéro d’un compte bancaire, d’un pays qui se sert de l’IBAN. Il se tape avec ou sans espaces, et se montre par groupes de quatre.',
  accepted: [
    { typed: 'FR7630006000011234567890189', kept: french, because: structure },
    { typed: 'FR76 3000 6000 0112 3456 7890 189', kept: french, because: paper },
    { typed: 'IBAN FR76 3000 6000 0112 3456 7890 189', kept: french, because: paper },
    { typed: 'IBAN : FR76 3000 6000 0112 3456 7890 189', kept: french, because: paper },
    { typed: 'Iban:FR7630006000011234567890189', kept: french, because: paper },
    { typed: 'fr76 3000 6000 0112 3456 7890 189', kept: french, because: canonical },
    {
      typed: 'FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189',
      kept: french,
      because: spacing,
    },
    { typed: 'FR76-3000-6000-0112-3456-7890-189', kept: french, because: spacing },
    { typed: ' FR76.3000.6000.0112.3456.7890.189\t', kept: french, because: spacing },
    { typed: 'FR14 2004 1010 0505 0001 3M02 606', kept: 'FR1420041010050500013M02606', because: registry },
    { typed: 'BE68 5390 0754 7034', kept: 'BE68539007547034', because: registry },
    { typed: 'DE89 3704 0044 0532 0130 00', kept: 'DE89370400440532013000', because: registry },
    { typed: 'GB29 NWBK 6016 1331 9268 19', kept: 'GB29NWBK60161331926819', because: registry },
    { typed: 'MC58 1122 2000 0101 2345 6789 030', kept: 'MC5811222000010123456789030', because: registry },
    { sent: 'NO9386011117947', because: 'registre des IBAN (SWIFT) : le plus court, quinze caractères' },
    { sent: 'MT84MALT011000012345MTLCAST001S', because: registry },
    { sent: 'LC55HEMM000100010012001200023015', because: registry },
    { sent: 'CH9300762011623852957', because: registry },
    { sent: 'ES9121000418450200051332', because: national },
    { sent: 'LU280019400644750000', because: key },
    { sent: 'IT60X0542811101000000123456', because: key },
    { sent: 'CI93CI0080111301134291200589', because: partial },
    { sent: 'SN08SN0100152000048500003035', because: partial },
    { sent: 'DE89370400440532013000', field: { countries: 'SEPA' }, because: sepa },
    { sent: 'CH9300762011623852957', field: { countries: 'SEPA' }, because: sepa },
    { sent: french, field: { countries: ['FR', 'MC'] }, because: author },
  ],
  refused: [
    { typed: '30006000011234567890189', code: 'rib', because: 'CFONB : un RIB n’est pas un IBAN' },
    { typed: '30006 00001 12345678901 89', code: 'rib', because: 'CFONB : un RIB n’est pas un IBAN' },
    { typed: 'FR76', code: 'length', because: registry },
    { typed: 'FR76 3000 6000 0112 3456 7890 18', code: 'length', because: registry },
    { typed: 'FR76 3000 6000 0112 3456 7890 1890', code: 'length', because: registry },
    { typed: 'BE68 5390 0754 7034 1', code: 'length', because: registry },
    {
      typed: 'US64 SVBK US6S 3300 9586 71',
      code: 'unknownCountry',
      because: 'registre des IBAN (SWIFT) : aucun aux États-Unis',
    },
    { typed: 'XX89 3704 0044 0532 0130 00', code: 'unknownCountry', because: 'ISO 3166-1 : pays inconnu' },
    { typed: 'BIC : AGRIFRPP', code: 'unreadable', because: 'ISO 9362 : un BIC n’est pas un IBAN' },
    { typed: 'AGRIFRPP', code: 'unreadable', because: 'ISO 9362 : un BIC n’est pas un IBAN' },
    { typed: '4972 0100 0000 0000', code: 'unreadable', because: 'ISO/IEC 7812-1 : un numéro de carte' },
    { typed: 'F76 3000 6000 0112 3456 7890 189', code: 'unreadable', because: structure },
    { typed: 'FR76 3000 6000 0112 3456 7890 189 (compte courant)', code: 'unreadable', because: typedOnly },
    { typed: 'FR７6 3000 6000 0112 3456 7890 189', code: 'unreadable', because: typedOnly },
    { typed: 'ＦＲ76 3000 6000 0112 3456 7890 189', code: 'unreadable', because: typedOnly },
    { sent: 'FR7630006000011234567890188', code: 'checksum', because: key },
    { sent: 'FR6730006000011234567890189', code: 'checksum', because: key },
    { sent: 'GB01NWBK60161331926819', code: 'checksum', because: key },
    { sent: 'FR763000600001123456789018A', code: 'checksum', because: registry },
    { sent: 'ES9121000418450200051333', code: 'checksum', because: national },
    { sent: 'CI92CI0080111301134291200589', code: 'checksum', because: partial },
    { sent: 'FR76 3000 6000 0112 3456 7890 189', code: 'shape', because: canonical },
    { sent: 'fr7630006000011234567890189', code: 'shape', because: canonical },
    {
      sent: 7630006000011234,
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : un texte',
    },
    { sent: 'SN08SN0100152000048500003035', field: { countries: 'SEPA' }, code: 'sepa', because: sepa },
    { sent: 'DE89370400440532013000', field: { countries: ['FR'] }, code: 'countries', because: author },
  ],
}
