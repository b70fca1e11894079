import type { ValueTable } from '../valueTable'

const prefix = 'directive 2006/112/CE, art. 215 : un préfixe désigne l’État, EL pour la Grèce'
const ireland = 'directive (UE) 2020/1756 : le préfixe XI de l’Irlande du Nord'
const vies = 'VIES, structure des numéros d’identification TVA'
const key = 'VIES, structure de la France ; clé (12 + 3 × (SIREN mod 97)) mod 97'
const letters = 'VIES, structure de la France : deux caractères, chiffres ou lettres sauf I et O'
const spacing = 'règle de Guichet : les espaces, points, tirets et minuscules d’un papier ne comptent pas'
const typedOnly = 'règle de Guichet : ce qui ne se lit pas est refusé, jamais deviné'
const siren = 'code de commerce, art. R123-221 : neuf chiffres du SIREN, quatorze du SIRET, et aucun préfixe'
const setting = 'règle de Guichet : countries dit les préfixes acceptés'
const canonical = 'règle de Guichet : un numéro est gardé en majuscules, sans espace ni ponctuation'

export const values: ValueTable = {
  about:
    'Le numéro d’un assujetti à la TVA dans l’Union : les deux lettres de l’État, puis ce que cet État y met. La clé d’un numéro français est vérifiée.',
  accepted: [
    { typed: 'FR40303265045', kept: 'FR40303265045', because: key },
    { typed: 'FR 40 303 265 045', kept: 'FR40303265045', because: spacing },
    { typed: 'FR\u00a040\u00a0303\u00a0265\u00a0045', kept: 'FR40303265045', because: spacing },
    { typed: 'fr 23-334.175.221', kept: 'FR23334175221', because: spacing },
    { typed: '\tF R 4 4 7 3 2 8 2 9 3 2 0 ', kept: 'FR44732829320', because: spacing },
    { typed: 'be 0428.759.497', kept: 'BE0428759497', because: spacing },
    { typed: 'ie 6433435f', kept: 'IE6433435F', because: spacing },
    { typed: 'DK 13 58 56 28', kept: 'DK13585628', because: vies },
    { typed: 'EL 094259216', kept: 'EL094259216', because: prefix },
    { typed: 'XI 980 7806 84', kept: 'XI980780684', because: ireland },
    { sent: 'FR03552081317', because: key },
    { sent: 'FRK7399859412', because: letters },
    { sent: 'FR4Z123456782', because: letters },
    { sent: 'ATU13585627', because: vies },
    { sent: 'BG175074752', because: vies },
    { sent: 'CY10259033P', because: vies },
    { sent: 'CZ25123891', because: vies },
    { sent: 'DE136695976', because: vies },
    { sent: 'EE100931558', because: vies },
    { sent: 'ESB58378431', because: vies },
    { sent: 'ESX2482300W', because: vies },
    { sent: 'FI20774740', because: vies },
    { sent: 'HR33392005961', because: vies },
    { sent: 'HU12892312', because: vies },
    { sent: 'IE6433435OA', because: vies },
    { sent: 'IE8+79739I', because: vies },
    { sent: 'IT00743110157', because: vies },
    { sent: 'LT100001919017', because: vies },
    { sent: 'LU15027442', because: vies },
    { sent: 'LV40003521600', because: vies },
    { sent: 'MT11679112', because: vies },
    { sent: 'NL004495445B01', because: vies },
    { sent: 'PL8567346215', because: vies },
    { sent: 'PT501964843', because: vies },
    { sent: 'RO18547290', because: vies },
    { sent: 'SE123456789701', because: vies },
    { sent: 'SI50223054', because: vies },
    { sent: 'SK2022749619', because: vies },
    { sent: 'XIGD001', because: ireland },
    { sent: 'BE0428759497', field: { countries: ['BE', 'LU'] }, because: setting },
  ],
  refused: [
    { typed: '303265045', code: 'siren', because: siren },
    { typed: '303 265 045', code: 'siren', because: siren },
    { typed: '732 829 320 00074', code: 'siret', because: siren },
    { typed: '303 265 045', code: 'country', field: { countries: ['BE'] }, because: setting },
    { typed: 'FR 303 265 045', code: 'country', field: { countries: ['BE'] }, because: setting },
    { typed: '40 303 265 045', code: 'prefix', because: prefix },
    { typed: 'GR 094259216', code: 'prefix', because: prefix },
    { typed: 'GB 980 7806 84', code: 'prefix', because: ireland },
    { typed: 'CHE-116.281.710', code: 'prefix', because: prefix },
    { typed: 'TVA FR 40 303 265 045', code: 'prefix', because: typedOnly },
    { typed: 'FR 303 265 045', code: 'structure', because: vies },
    { typed: 'FR', code: 'structure', because: vies },
    { typed: 'FR O7 399 859 412', code: 'structure', because: letters },
    { typed: 'AT13585627', code: 'structure', because: vies },
    { typed: 'BE 2428.759.497', code: 'structure', because: vies },
    { typed: 'ES 583784311', code: 'structure', because: vies },
    { typed: 'NL 4495445B01', code: 'structure', because: vies },
    { typed: 'RO1', code: 'structure', because: vies },
    { typed: 'FR 40,303,265,045', code: 'unreadable', because: typedOnly },
    { typed: 'FR４０３０３２６５０４５', code: 'unreadable', because: typedOnly },
    { typed: 'Fʀ40303265045', code: 'unreadable', because: typedOnly },
    { sent: 'FR41303265045', code: 'checksum', because: key },
    { sent: 'FR40303265054', code: 'checksum', because: key },
    { sent: 'FR97303265045', code: 'checksum', because: key },
    { sent: 'FR40303265045', code: 'country', field: { countries: ['BE', 'LU'] }, because: setting },
    { sent: 'fr40303265045', code: 'shape', because: canonical },
    { sent: 'FR 40 303 265 045', code: 'shape', because: canonical },
    { sent: 'FR40303265045\n', code: 'shape', because: canonical },
    { sent: '303265045', code: 'shape', because: prefix },
    {
      sent: 'EU372001951',
      code: 'shape',
      because: 'directive 2006/112/CE, art. 362 : un numéro du régime de qui est hors de l’Union',
    },
    {
      sent: 40303265045,
      code: 'shape',
      because: 'règle de Guichet : un texte, jamais un nombre',
    },
  ],
}
