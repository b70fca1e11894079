import type { ValueTable } from '../valueTable'

const words = 'règle de Guichet : oui ou non, en français ou en anglais, accents et casse oubliés'
const flags = 'règle de Guichet : vrai, faux, 1 et 0, comme les écrivent les tableurs'
const html = 'HTML, « Radio Button (type=radio) » : un choix et un seul'
const settled = 'règle de Guichet : ce qui n’est ni oui ni non est refusé, jamais deviné'
const canonical = 'langage des définitions, version 1, « Valeurs » : true ou false'

export const values: ValueTable = {
  about:
    'Une question à laquelle on répond par oui ou par non. Rien n’est choisi d’avance, et « non » est une réponse.',
  accepted: [
    { typed: 'oui', kept: true, because: words },
    { typed: 'Oui', kept: true, because: words },
    { typed: ' OUI ', kept: true, because: words },
    { typed: 'oui.', kept: true, because: words },
    { typed: 'o', kept: true, because: words },
    { typed: 'yes', kept: true, because: words },
    { typed: 'Y', kept: true, because: words },
    { typed: 'vrai', kept: true, because: flags },
    { typed: 'VRAI', kept: true, because: flags },
    { typed: 'true', kept: true, because: flags },
    { typed: '1', kept: true, because: flags },
    { typed: 'non', kept: false, because: words },
    { typed: '\u00a0NON', kept: false, because: words },
    { typed: 'n', kept: false, because: words },
    { typed: 'No', kept: false, because: words },
    { typed: 'faux', kept: false, because: flags },
    { typed: 'FAUX', kept: false, because: flags },
    { typed: 'false', kept: false, because: flags },
    { typed: '0', kept: false, because: flags },
    { sent: true, because: canonical },
    { sent: false, because: canonical },
  ],
  refused: [
    { typed: 'peut-être', code: 'unreadable', because: settled },
    { typed: 'je ne sais pas', code: 'unreadable', because: settled },
    { typed: 'oui non', code: 'unreadable', because: html },
    { typed: 'oui/non', code: 'unreadable', because: html },
    { typed: 'oui mais', code: 'unreadable', because: settled },
    { typed: 'ouin', code: 'unreadable', because: settled },
    { typed: 'nn', code: 'unreadable', because: settled },
    { typed: 'si', code: 'unreadable', because: settled },
    { typed: '2', code: 'unreadable', because: settled },
    { typed: '00', code: 'unreadable', because: settled },
    { typed: '-1', code: 'unreadable', because: settled },
    { typed: '-', code: 'unreadable', because: settled },
    { typed: '?', code: 'unreadable', because: settled },
    { typed: '✓', code: 'unreadable', because: settled },
    { typed: 'null', code: 'unreadable', because: settled },
    { sent: 'true', code: 'shape', because: canonical },
    { sent: 'oui', code: 'shape', because: canonical },
    { sent: 1, code: 'shape', because: canonical },
    { sent: 0, code: 'shape', because: canonical },
    { sent: null, code: 'shape', because: canonical },
    { sent: [true], code: 'shape', because: canonical },
    { sent: {}, code: 'shape', because: canonical },
  ],
}
