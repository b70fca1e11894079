import type { ValueTable } from '../valueTable'

const key = 'règle de Guichet : la réponse est la clé que la source connaît, un texte d’une ligne'
const spaces = 'règle de Guichet : les espaces autour d’une clé ne comptent pas'
const inside =
  'règle de Guichet : une clé est gardée telle que la source l’écrit, majuscules et espaces compris'
const length = 'règle de Guichet : une clé a 200 caractères au plus'
const control = 'Unicode, catégories Cc, Zl et Zp : un caractère de commande n’est pas d’une clé'
const json = 'règle de Guichet : la valeur est un texte'

const longest = 'k'.repeat(200)

export const values: ValueTable = {
  about:
    'Ce qu’une liste ou une interface choisie par l’auteur connaît par une clé : une école, un produit, un adhérent.',
  accepted: [
    { typed: '0251234A', kept: '0251234A', because: key },
    { typed: 'fr:67482', kept: 'fr:67482', because: key },
    { typed: '7', kept: '7', because: key },
    { typed: 'https://example.fr/ecole/12', kept: 'https://example.fr/ecole/12', because: key },
    { typed: '42.5', kept: '42.5', because: key },
    { typed: 'é-école', kept: 'é-école', because: inside },
    { typed: 'a/b?c=d&e', kept: 'a/b?c=d&e', because: inside },
    { typed: 'Lycée Jules Haag', kept: 'Lycée Jules Haag', because: inside },
    { typed: '{key}', kept: '{key}', because: inside },
    { typed: 'مدرسة', kept: 'مدرسة', because: inside },
    { typed: '__proto__', kept: '__proto__', because: inside },
    { typed: ' 0251234A', kept: '0251234A', because: spaces },
    { typed: '0251234A\t', kept: '0251234A', because: spaces },
    { typed: '\u00a0A-1\u00a0', kept: 'A-1', because: spaces },
    { typed: '0251234A\n', kept: '0251234A', because: spaces },
    { typed: longest, kept: longest, because: length },
    { sent: '0251234A', because: key },
    { sent: 'x', because: key },
    { sent: 'Lycée Jules Haag', because: inside },
    { sent: '../../etc/passwd', because: inside },
    { sent: longest, because: length },
  ],
  refused: [
    { typed: `${longest}k`, code: 'unreadable', because: length },
    { typed: 'k'.repeat(5000), code: 'unreadable', because: length },
    { typed: 'A\nB', code: 'unreadable', because: control },
    { typed: 'A\u0000B', code: 'unreadable', because: control },
    { typed: 'A\tB', code: 'unreadable', because: control },
    { typed: 'A\u0085B', code: 'unreadable', because: control },
    { typed: 'A\u2028B', code: 'unreadable', because: control },
    { typed: 'A\u2029B', code: 'unreadable', because: control },
    { typed: 'A\u001bB', code: 'unreadable', because: control },
    { sent: `${longest}k`, code: 'shape', because: length },
    { sent: '', code: 'shape', because: key },
    { sent: ' ', code: 'shape', because: spaces },
    { sent: ' 0251234A', code: 'shape', because: spaces },
    { sent: '0251234A ', code: 'shape', because: spaces },
    { sent: '0251234A\n', code: 'shape', because: spaces },
    { sent: 'A\nB', code: 'shape', because: control },
    { sent: 'A\u0000B', code: 'shape', because: control },
    { sent: 'A\u007fB', code: 'shape', because: control },
    { sent: 251234, code: 'shape', because: json },
    { sent: true, code: 'shape', because: json },
    { sent: null, code: 'shape', because: json },
    { sent: ['0251234A'], code: 'shape', because: json },
    { sent: { key: '0251234A' }, code: 'shape', because: json },
  ],
}
