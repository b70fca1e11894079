import type { ValueTable } from '../valueTable'

const arcep = 'ARCEP, décision n° 2018-0881, plan national de numérotation : dix chiffres, de 01 à 09'
const written =
  'règle de Guichet : espaces, points, tirets, barres et parenthèses d’un papier ne comptent pas'
const named = 'règle de Guichet : « tél. », comme un papier le porte, ne compte pas'
const e123 = 'UIT-T E.123 § 2 : « + », l’indicatif du pays, puis le numéro national'
const prefix = 'ARCEP, décision n° 2018-0881 : 00 est le préfixe international'
const trunk = 'ARCEP, décision n° 2018-0881 : le 0 initial n’est pas composé après +33'
const overseas = 'ARCEP, décision n° 2018-0881 : outre-mer, dix chiffres aussi, sous un autre indicatif'
const plan = 'libphonenumber, isValidNumber : un numéro du plan de numérotation de son pays'
const length = 'libphonenumber, isValidNumber : ni trop court, ni trop long'
const short = 'libphonenumber, FAQ : un numéro court n’est pas un numéro international'
const onlyOne = 'règle de Guichet : un seul numéro, en chiffres, sans poste ni texte autour'
const canonical =
  'UIT-T E.164 § 6 ; langage des définitions, version 1, « Valeurs » : +, puis 15 chiffres au plus'

export const values: ValueTable = {
  about:
    'Un numéro de téléphone, en France ou ailleurs, qu’un plan de numérotation connaît. Il est gardé sous sa forme internationale.',
  accepted: [
    { typed: '06 12 34 56 78', kept: '+33612345678', because: arcep },
    { typed: '0612345678', kept: '+33612345678', because: arcep },
    { typed: '07 56 78 90 12', kept: '+33756789012', because: arcep },
    { typed: '01 99 00 12 34', kept: '+33199001234', because: arcep },
    { typed: '09 70 80 90 10', kept: '+33970809010', because: arcep },
    { typed: '0 800 123 456', kept: '+33800123456', because: arcep },
    { typed: '06.12.34.56.78', kept: '+33612345678', because: written },
    { typed: '06-12-34-56-78', kept: '+33612345678', because: written },
    { typed: '06/12/34/56/78', kept: '+33612345678', because: written },
    { typed: '06\u00a012\u00a034\u00a056\u00a078', kept: '+33612345678', because: written },
    { typed: '06\u202f12\u202f34\u202f56\u202f78', kept: '+33612345678', because: written },
    { typed: '  06 12 34 56 78\t', kept: '+33612345678', because: written },
    { typed: '+33 6 12 34 56 78', kept: '+33612345678', because: e123 },
    { typed: '+33 (0)6 12 34 56 78', kept: '+33612345678', because: trunk },
    { typed: '(0)6 12 34 56 78', kept: '+33612345678', because: trunk },
    { typed: '0033 6 12 34 56 78', kept: '+33612345678', because: prefix },
    { typed: 'tel: 06 12 34 56 78', kept: '+33612345678', because: named },
    { typed: 'Tél. 06 12 34 56 78', kept: '+33612345678', because: named },
    { typed: 'Te\u0301l. : 06 12 34 56 78', kept: '+33612345678', because: named },
    { typed: 'Téléphone : +33 6 12 34 56 78', kept: '+33612345678', because: named },
    { typed: 'tel:+33612345678', kept: '+33612345678', because: 'RFC 3966 § 3 : « tel: », puis le numéro' },
    { typed: '0692 12 34 56', kept: '+262692123456', because: overseas },
    { typed: '0262 12 34 56', kept: '+262262123456', because: overseas },
    { typed: '0639 01 23 45', kept: '+262639012345', because: overseas },
    { typed: '0690 00 12 34', kept: '+590690001234', because: overseas },
    { typed: '0696 20 12 34', kept: '+596696201234', because: overseas },
    { typed: '0694 20 12 34', kept: '+594694201234', because: overseas },
    { typed: '+687 75 12 34', kept: '+687751234', because: plan },
    { typed: '+32 2 555 12 12', kept: '+3225551212', because: plan },
    { typed: '0044 20 7946 0958', kept: '+442079460958', because: prefix },
    { typed: '+1 202-555-0123', kept: '+12025550123', because: plan },
    { typed: '+352 621 123 456', kept: '+352621123456', because: plan },
    { sent: '+33612345678', because: canonical },
    { sent: '+262692123456', because: canonical },
  ],
  refused: [
    { typed: '06 12 34 56 7', code: 'unreadable', because: length },
    { typed: '06 12 34 56 785', code: 'unreadable', because: length },
    { typed: '06 00 00 00 00 00', code: 'unreadable', because: length },
    { typed: '+33 1 23 45 67 8', code: 'unreadable', because: length },
    { typed: '00 00 00 00 00', code: 'unreadable', because: arcep },
    { typed: '+33 0 12 34 56 78', code: 'unreadable', because: trunk },
    { typed: '0199', code: 'unreadable', because: length },
    { typed: '17', code: 'unreadable', because: short },
    { typed: '112', code: 'unreadable', because: short },
    { typed: '3939', code: 'unreadable', because: short },
    { typed: '36 12', code: 'unreadable', because: short },
    {
      typed: '+999 123 456 789',
      code: 'unreadable',
      because: 'UIT-T E.164, liste des indicatifs : 999 n’est attribué à personne',
    },
    {
      typed: '+1 123 456 7890',
      code: 'unreadable',
      because: 'NANPA : un indicatif régional ne commence ni par 0 ni par 1',
    },
    { typed: '+1 800 FLOWERS', code: 'unreadable', because: onlyOne },
    { typed: '06 12 34 56 78 poste 12', code: 'unreadable', because: onlyOne },
    { typed: '06 12 34 56 78 ext. 12', code: 'unreadable', because: onlyOne },
    { typed: '06 12 34 56 78;12', code: 'unreadable', because: onlyOne },
    { typed: 'fax : 06 12 34 56 78', code: 'unreadable', because: onlyOne },
    { typed: `tél. 06 12 34 56 78${' '.repeat(45)}99`, code: 'unreadable', because: onlyOne },
    { typed: 'tél.', code: 'unreadable', because: onlyOne },
    { typed: 'Appelez le 06 12 34 56 78', code: 'unreadable', because: onlyOne },
    { typed: '06 12 34 56 78 / 01 99 00 12 34', code: 'unreadable', because: onlyOne },
    { typed: '٠٦١٢٣٤٥٦٧٨', code: 'unreadable', because: onlyOne },
    { typed: '+', code: 'unreadable', because: e123 },
    { typed: '((((0612345678', code: 'unreadable', because: onlyOne },
    { sent: '+33012345678', code: 'unreadable', because: trunk },
    { sent: '+11234567890', code: 'unreadable', because: plan },
    { sent: '+999123456789', code: 'unreadable', because: plan },
    { sent: '+330612345678', code: 'unreadable', because: trunk },
    { sent: '0612345678', code: 'shape', because: canonical },
    { sent: '+33 6 12 34 56 78', code: 'shape', because: canonical },
    { sent: '33612345678', code: 'shape', because: canonical },
    { sent: '+0339981234', code: 'shape', because: canonical },
    { sent: 33612345678, code: 'shape', because: canonical },
    { sent: null, code: 'shape', because: canonical },
  ],
}
