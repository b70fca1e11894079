import type { ValueTable } from '../valueTable'

const html = 'HTML, « Valid e-mail address » : atext et points, puis des étiquettes'
const dots = 'RFC 5321 § 4.1.2, Dot-string : aucun point au début, à la fin ni doublé'
const caseOf = 'RFC 5321 § 2.4 : le domaine se lit sans casse, la partie locale appartient à son hôte'
const letters = 'RFC 6531 § 3.3 : des lettres hors ASCII dans les deux parties'
const octets = 'RFC 5321 § 4.5.3.1.1 : 64 octets au plus avant l’arobase'
const path = 'RFC 5321 § 4.5.3.1.3 : 256 octets avec les chevrons, donc 254'
const label = 'RFC 1035 § 2.3.4 : une étiquette de 63 octets au plus'
const host = 'RFC 1123 § 2.1 : lettres, chiffres, et tirets à l’intérieur seulement'
const qualified = 'RFC 5321 § 2.3.5 : un nom de domaine complet'
const quoted = 'HTML, « Valid e-mail address » : ni guillemets, ni commentaires, ni espaces'
const trimmed = 'HTML, « Email (type=email) » : les espaces du début et de la fin ne comptent pas'
const pasted = 'règle de Guichet : les espaces insécables d’un copier-coller non plus'
const typedOnly = 'règle de Guichet : une seule adresse, sans nom ni ponctuation autour'
const invisible = 'RFC 5892 § 3 ; règle de Guichet avant l’arobase : hors ASCII, des lettres et des chiffres'
const canonical = 'langage des définitions, version 1, « Valeurs » : un texte, le domaine en minuscules'

const label63 = 'a'.repeat(63)
const longest = `a@${label63}.${label63}.${label63}.${'a'.repeat(57)}.fr`

export const values: ValueTable = {
  about:
    'Une adresse électronique à laquelle un message peut arriver. Elle est gardée comme elle est tapée, son domaine en minuscules.',
  accepted: [
    { typed: 'camille.martin@exemple.fr', kept: 'camille.martin@exemple.fr', because: html },
    { typed: ' camille.martin@exemple.fr ', kept: 'camille.martin@exemple.fr', because: trimmed },
    { typed: 'camille@exemple.fr\u00a0', kept: 'camille@exemple.fr', because: pasted },
    { typed: 'Camille.MARTIN@Exemple.FR', kept: 'Camille.MARTIN@exemple.fr', because: caseOf },
    { typed: 'CAMILLE@EXEMPLE.FR', kept: 'CAMILLE@exemple.fr', because: caseOf },
    { typed: "o'brien+x@sub.example", kept: "o'brien+x@sub.example", because: html },
    { typed: "!#$%&'*+/=?^_`{|}~-@exemple.fr", kept: "!#$%&'*+/=?^_`{|}~-@exemple.fr", because: html },
    { typed: '_@exemple.fr', kept: '_@exemple.fr', because: html },
    { typed: '-@exemple.fr', kept: '-@exemple.fr', because: html },
    { typed: '1@2.fr', kept: '1@2.fr', because: host },
    { typed: 'a@1-2.fr', kept: 'a@1-2.fr', because: host },
    { typed: 'a@b.c.d.e.museum', kept: 'a@b.c.d.e.museum', because: qualified },
    { typed: 'a@a--b.fr', kept: 'a@a--b.fr', because: host },
    {
      typed: 'a@xn--mnchen-3ya.example',
      kept: 'a@xn--mnchen-3ya.example',
      because: 'RFC 5890 § 2.3.2.1 : étiquette A',
    },
    { typed: 'é@exemple.fr', kept: 'é@exemple.fr', because: letters },
    { typed: '用户@例子.广告', kept: '用户@例子.广告', because: letters },
    { typed: 'müller@MÜNCHEN.example', kept: 'müller@münchen.example', because: letters },
    { typed: 'संपर्क@उदाहरण.भारत', kept: 'संपर्क@उदाहरण.भारत', because: letters },
    { typed: `${'a'.repeat(64)}@exemple.fr`, kept: `${'a'.repeat(64)}@exemple.fr`, because: octets },
    { typed: `a@${label63}.fr`, kept: `a@${label63}.fr`, because: label },
    { typed: longest, kept: longest, because: path },
    { sent: 'Camille@exemple.fr', because: canonical },
  ],
  refused: [
    { typed: 'camille.martin', code: 'unreadable', because: html },
    { typed: '@exemple.fr', code: 'unreadable', because: html },
    { typed: 'camille@', code: 'unreadable', because: html },
    { typed: 'a@b@exemple.fr', code: 'unreadable', because: html },
    { typed: 'camille martin@exemple.fr', code: 'unreadable', because: quoted },
    { typed: 'camille\u00a0martin@exemple.fr', code: 'unreadable', because: quoted },
    { typed: '"a b"@exemple.fr', code: 'unreadable', because: quoted },
    { typed: 'a(b)@exemple.fr', code: 'unreadable', because: quoted },
    { typed: 'camille@exemple,fr', code: 'unreadable', because: host },
    { typed: 'a@exemple.fr, b@exemple.fr', code: 'unreadable', because: typedOnly },
    { typed: 'Camille <camille@exemple.fr>', code: 'unreadable', because: typedOnly },
    { typed: 'mailto:camille@exemple.fr', code: 'unreadable', because: typedOnly },
    {
      typed: 'a@exemple.fr\nBcc: b@exemple.fr',
      code: 'unreadable',
      because: 'RFC 5322 § 2.2 : une ligne nouvelle serait un autre en-tête',
    },
    { typed: '.a@exemple.fr', code: 'unreadable', because: dots },
    { typed: 'a.@exemple.fr', code: 'unreadable', because: dots },
    { typed: 'a..b@exemple.fr', code: 'unreadable', because: dots },
    { typed: 'a@exemple..fr', code: 'unreadable', because: host },
    { typed: 'a@exemple.fr.', code: 'unreadable', because: host },
    { typed: 'a@-exemple.fr', code: 'unreadable', because: host },
    { typed: 'a@exemple-.fr', code: 'unreadable', because: host },
    { typed: 'a@ex_emple.fr', code: 'unreadable', because: host },
    { typed: 'a@localhost', code: 'unreadable', because: qualified },
    { typed: 'a@192.168.0.1', code: 'unreadable', because: qualified },
    { typed: 'a@[192.168.0.1]', code: 'unreadable', because: qualified },
    {
      typed: 'a@exemple.f',
      code: 'unreadable',
      because: 'IANA, Root Zone Database : aucun domaine de premier niveau d’une lettre',
    },
    { typed: `${'a'.repeat(65)}@exemple.fr`, code: 'unreadable', because: octets },
    { typed: `${'é'.repeat(33)}@exemple.fr`, code: 'unreadable', because: octets },
    { typed: `a@${'a'.repeat(64)}.fr`, code: 'unreadable', because: label },
    { typed: longest.replace('.fr', 'a.fr'), code: 'unreadable', because: path },
    { typed: '😀@exemple.fr', code: 'unreadable', because: invisible },
    { typed: 'a\u202e@exemple.fr', code: 'unreadable', because: invisible },
    { typed: 'a\u200b@exemple.fr', code: 'unreadable', because: invisible },
    { typed: 'a\u0000@exemple.fr', code: 'unreadable', because: invisible },
    { sent: 'camille@Exemple.fr', code: 'unreadable', because: canonical },
    { sent: ' camille@exemple.fr', code: 'unreadable', because: canonical },
    {
      sent: '',
      code: 'unreadable',
      because: 'langage des définitions, version 1, « Valeurs » : un texte vide n’est jamais gardé',
    },
    { sent: 12, code: 'shape', because: canonical },
    { sent: null, code: 'shape', because: canonical },
    { sent: ['a@exemple.fr'], code: 'shape', because: canonical },
  ],
}
