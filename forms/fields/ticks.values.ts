import type { ValueTable } from './valueTable'

const words = 'règle de Guichet : oui ou non, en français ou en anglais, accents et casse oubliés'
const flags = 'règle de Guichet : vrai, faux, 1 et 0, comme les écrivent les tableurs'
const cross = 'règle de Guichet : une croix dans une case'
const settled = 'règle de Guichet : ce qui n’est ni oui ni non est refusé, jamais deviné'
const absent = 'langage des définitions, version 1, « Valeurs » : true, ou rien du tout'

/** Values of a box: a box to tick and a statement to accept are read alike. */
export const tickValues: Omit<ValueTable, 'about'> = {
  accepted: [
    { typed: 'oui', kept: true, because: words },
    { typed: 'Oui', kept: true, because: words },
    { typed: 'OUI', kept: true, because: words },
    { typed: ' oui\u00a0', kept: true, because: words },
    { typed: 'oui.', kept: true, because: words },
    { typed: 'o', kept: true, because: words },
    { typed: 'O', kept: true, because: words },
    { typed: 'yes', kept: true, because: words },
    { typed: 'Yes', kept: true, because: words },
    { typed: 'YES', kept: true, because: words },
    { typed: 'y', kept: true, because: words },
    { typed: 'Y', kept: true, because: words },
    { typed: 'vrai', kept: true, because: flags },
    { typed: 'VRAI', kept: true, because: flags },
    { typed: 'true', kept: true, because: flags },
    { typed: 'TRUE', kept: true, because: flags },
    { typed: '1', kept: true, because: flags },
    { typed: 'x', kept: true, because: cross },
    { typed: 'X', kept: true, because: cross },
    { sent: true, because: absent },
  ],
  refused: [
    { typed: 'plus tard', code: 'unreadable', because: settled },
    { typed: 'peut-être', code: 'unreadable', because: settled },
    { typed: 'oui non', code: 'unreadable', because: settled },
    { typed: 'oui ?', code: 'unreadable', because: settled },
    { typed: 'd’accord', code: 'unreadable', because: settled },
    { typed: 'ok', code: 'unreadable', because: settled },
    { typed: '☑', code: 'unreadable', because: settled },
    { typed: '✓', code: 'unreadable', because: settled },
    { typed: '☐', code: 'unreadable', because: settled },
    { typed: '[x]', code: 'unreadable', because: settled },
    { typed: '-1', code: 'unreadable', because: settled },
    { typed: '2', code: 'unreadable', because: settled },
    { typed: 'null', code: 'unreadable', because: settled },
    { typed: '-', code: 'unreadable', because: settled },
    { sent: false, code: 'shape', because: absent },
    { sent: 'true', code: 'shape', because: absent },
    { sent: 'oui', code: 'shape', because: absent },
    {
      sent: 'on',
      code: 'shape',
      because: 'HTML, « Checkbox » : on est ce qu’un navigateur envoie, non une réponse',
    },
    { sent: 1, code: 'shape', because: absent },
    { sent: 0, code: 'shape', because: absent },
    { sent: null, code: 'shape', because: absent },
    { sent: [true], code: 'shape', because: absent },
    { sent: {}, code: 'shape', because: absent },
  ],
}
