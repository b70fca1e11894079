import type { ValueTable } from '../valueTable'

const official = 'arrêté du 4 novembre 1993 relatif à la terminologie des noms d’États et de capitales'
const alpha2 = 'ISO 3166-1, code alpha-2'
const english = 'ISO 3166-1, noms en anglais'
const short = 'CLDR, fr : nom court du territoire'
const folded = 'règle de Guichet : accents, casse, tirets et apostrophes ne comptent pas'
const former = 'ISO 3166-3 : code retiré, pays qui n’existe plus'
const reserved = 'ISO 3166-1 : code réservé, qui n’est celui d’aucun pays'
const part = 'ISO 3166-1 : une partie de pays, sans code alpha-2'
const settled = 'règle de Guichet : un nom incomplet ou partagé n’est pas deviné'
const other = 'ISO 3166-1 : code alpha-3 ou numérique, que Guichet ne garde pas'
const canonical = 'ISO 3166-1, code alpha-2 : deux capitales'

export const values: ValueTable = {
  about:
    'Un pays, gardé par son code et montré par son nom dans la langue de chacun. Les collectivités d’outre-mer qui ont un code y sont aussi.',
  accepted: [
    { typed: 'France', kept: 'FR', because: official },
    { typed: 'france', kept: 'FR', because: folded },
    { typed: 'FR', kept: 'FR', because: alpha2 },
    { typed: 'fr', kept: 'FR', because: folded },
    { typed: ' Luxembourg\u00a0', kept: 'LU', because: official },
    { typed: 'Allemagne', kept: 'DE', because: official },
    { typed: 'Germany', kept: 'DE', because: english },
    { typed: 'etats-unis', kept: 'US', because: folded },
    { typed: 'États-Unis d’Amérique', kept: 'US', because: official },
    { typed: 'U.S.A.', kept: 'US', because: english },
    { typed: 'Cote d Ivoire', kept: 'CI', because: folded },
    { typed: 'Pays-Bas', kept: 'NL', because: official },
    { typed: 'The Netherlands', kept: 'NL', because: english },
    { typed: 'Birmanie', kept: 'MM', because: official },
    { typed: 'Biélorussie', kept: 'BY', because: official },
    { typed: 'République tchèque', kept: 'CZ', because: official },
    { typed: 'Tchéquie', kept: 'CZ', because: short },
    { typed: 'Saint-Siège', kept: 'VA', because: official },
    { typed: 'Vatican', kept: 'VA', because: short },
    { typed: 'Corée du Sud', kept: 'KR', because: short },
    { typed: 'République démocratique du Congo', kept: 'CD', because: official },
    { typed: 'Congo-Brazzaville', kept: 'CG', because: short },
    { typed: 'Turquie', kept: 'TR', because: official },
    { typed: 'Åland Islands', kept: 'AX', because: english },
    { typed: 'La Réunion', kept: 'RE', because: short },
    {
      typed: 'Kosovo',
      kept: 'XK',
      because: 'ISO 3166-1 § 8.1.3 : XK, code d’usage privé, celui de l’Union européenne',
    },
    { sent: 'FR', because: canonical },
    { sent: 'GB', because: canonical },
  ],
  refused: [
    { typed: 'Congo', code: 'unreadable', because: settled },
    { typed: 'Corée', code: 'unreadable', because: settled },
    { typed: 'Franc', code: 'unreadable', because: settled },
    { typed: 'République', code: 'unreadable', because: settled },
    { typed: 'France, Belgique', code: 'unreadable', because: 'règle de Guichet : un pays et un seul' },
    { typed: 'Angleterre', code: 'unreadable', because: part },
    { typed: 'Écosse', code: 'unreadable', because: part },
    { typed: 'Catalogne', code: 'unreadable', because: part },
    { typed: 'Yougoslavie', code: 'unreadable', because: former },
    { typed: 'URSS', code: 'unreadable', because: former },
    { typed: 'Tchécoslovaquie', code: 'unreadable', because: former },
    { typed: 'SU', code: 'unreadable', because: former },
    { typed: 'EU', code: 'unreadable', because: reserved },
    { typed: 'FRA', code: 'unreadable', because: other },
    { typed: '250', code: 'unreadable', because: other },
    { typed: 'ZZ', code: 'unreadable', because: 'ISO 3166-1 § 8.1.3 : code d’usage privé' },
    { typed: 'Atlantide', code: 'unreadable', because: 'ISO 3166-1 : aucun pays de ce nom' },
    { typed: '🇫🇷', code: 'unreadable', because: 'règle de Guichet : un nom ou un code, en lettres' },
    {
      typed: '__proto__',
      code: 'unreadable',
      because: 'ECMA-262 § 20.1.3 : ce que tout objet hérite n’est pas un pays',
    },
    { typed: '-', code: 'unreadable', because: 'règle de Guichet : un nom ou un code, en lettres' },
    { sent: 'UK', code: 'unreadable', because: reserved },
    { sent: 'YU', code: 'unreadable', because: former },
    { sent: 'ZZ', code: 'unreadable', because: 'ISO 3166-1 § 8.1.3 : code d’usage privé' },
    { sent: 'fr', code: 'shape', because: canonical },
    { sent: 'FRA', code: 'shape', because: canonical },
    { sent: 'France', code: 'shape', because: canonical },
    { sent: 250, code: 'shape', because: canonical },
    { sent: null, code: 'shape', because: canonical },
  ],
}
