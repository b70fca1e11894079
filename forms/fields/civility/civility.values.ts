import type { ValueTable } from '../valueTable'

const usual = 'Imprimerie nationale, Lexique des règles typographiques : Mme, M.'
const full = 'règle de Guichet : en toutes lettres, accents et majuscules pardonnés'
const circular = 'circulaire nº 5575/SG du 21 février 2012 : « Madame » remplace « Mademoiselle »'
const english = 'règle de Guichet : les mots anglais se lisent aussi'
const canonical = 'règle de Guichet : "ms" ou "mr"'
const two = 'règle de Guichet : deux réponses ; qui préfère n’en rien dire ne répond pas (RGPD, art. 5, 1 c)'
const typedOnly = 'règle de Guichet : ce qui ne se lit pas est refusé, jamais deviné'

export const values: ValueTable = {
  about: 'Madame ou Monsieur. À ne demander que si la démarche en a besoin ; ne pas répondre reste possible.',
  accepted: [
    { typed: 'Madame', kept: 'ms', because: full },
    { typed: 'madame', kept: 'ms', because: full },
    { typed: ' MADAME ', kept: 'ms', because: full },
    { typed: 'Mme', kept: 'ms', because: usual },
    { typed: 'MME', kept: 'ms', because: usual },
    { typed: 'Mme.', kept: 'ms', because: full },
    { typed: 'Mademoiselle', kept: 'ms', because: circular },
    { typed: 'Mlle', kept: 'ms', because: circular },
    { typed: 'Ms', kept: 'ms', because: english },
    { typed: 'Mrs', kept: 'ms', because: english },
    { typed: 'Miss', kept: 'ms', because: circular },
    { typed: 'Monsieur', kept: 'mr', because: full },
    { typed: 'MONSIEUR', kept: 'mr', because: full },
    { typed: '\u00a0monsieur\t', kept: 'mr', because: full },
    { typed: 'M.', kept: 'mr', because: usual },
    { typed: 'M', kept: 'mr', because: usual },
    { typed: 'Mr', kept: 'mr', because: english },
    { typed: 'Mr.', kept: 'mr', because: english },
    { typed: 'Mister', kept: 'mr', because: english },
    { sent: 'ms', because: canonical },
    { sent: 'mr', because: canonical },
  ],
  refused: [
    { typed: 'Mx', code: 'unreadable', because: two },
    { typed: 'Autre', code: 'unreadable', because: two },
    { typed: 'Ne souhaite pas répondre', code: 'unreadable', because: two },
    { typed: 'Madame, Monsieur', code: 'unreadable', because: two },
    { typed: 'Mesdames', code: 'unreadable', because: two },
    { typed: 'Messieurs', code: 'unreadable', because: two },
    { typed: 'Dr', code: 'unreadable', because: 'règle de Guichet : un titre n’est pas une civilité' },
    { typed: 'Maître', code: 'unreadable', because: 'règle de Guichet : un titre n’est pas une civilité' },
    { typed: 'F', code: 'unreadable', because: 'règle de Guichet : le sexe n’est pas la civilité' },
    { typed: 'H', code: 'unreadable', because: 'règle de Guichet : le sexe n’est pas la civilité' },
    { typed: 'féminin', code: 'unreadable', because: 'règle de Guichet : le sexe n’est pas la civilité' },
    { typed: 'Madam', code: 'unreadable', because: typedOnly },
    { typed: 'Monsieur Dupont', code: 'unreadable', because: typedOnly },
    { typed: '1', code: 'unreadable', because: typedOnly },
    { typed: 'Ｍ', code: 'unreadable', because: typedOnly },
    { sent: 'Madame', code: 'shape', because: canonical },
    { sent: 'Mme', code: 'shape', because: canonical },
    { sent: 'mrs', code: 'shape', because: canonical },
    { sent: 'MS', code: 'shape', because: canonical },
    { sent: 'ms ', code: 'shape', because: canonical },
    { sent: true, code: 'shape', because: canonical },
    { sent: 1, code: 'shape', because: canonical },
    { sent: ['ms'], code: 'shape', because: canonical },
  ],
}
