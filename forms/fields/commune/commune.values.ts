import { clauses } from '../areas.values'
import type { ValueTable } from '../valueTable'

const { json, named } = clauses
const shape =
  'INSEE, code officiel géographique, documentation des fichiers : COM, département et numéro, cinq caractères'
const corsica = 'INSEE, code officiel géographique : départements 2A et 2B depuis 1976'
const overseas = 'INSEE, code officiel géographique : communes d’outre-mer, 97 et 98'
const typed = 'règle de Guichet : la casse et les espaces autour ne comptent pas'
const unused = 'INSEE, code officiel géographique : aucun département ne porte ce code'
const abroad = 'INSEE, code officiel géographique, pays et territoires étrangers : 99 n’est pas une commune'
const siren = 'code de commerce, art. R123-221 : un SIREN n’est pas un code commune'

export const values: ValueTable = {
  about: 'Une commune de France, gardée par son code de l’INSEE et montrée par son nom.',
  accepted: [
    { typed: '67482', kept: '67482', because: shape },
    { typed: '75056', kept: '75056', because: shape },
    { typed: '01001', kept: '01001', because: shape },
    { typed: '13055', kept: '13055', because: shape },
    { typed: '69123', kept: '69123', because: shape },
    { typed: '95680', kept: '95680', because: shape },
    { typed: '2A004', kept: '2A004', because: corsica },
    { typed: '2b033', kept: '2B033', because: corsica },
    { typed: ' 44109 ', kept: '44109', because: typed },
    { typed: '\u00a031555', kept: '31555', because: typed },
    { typed: '2a004', kept: '2A004', because: typed },
    { typed: '97411', kept: '97411', because: overseas },
    { typed: '97502', kept: '97502', because: overseas },
    { typed: '98735', kept: '98735', because: overseas },
    { typed: '98818', kept: '98818', because: overseas },
    { sent: '67482', because: shape },
    { sent: '35238', because: shape },
    { sent: '59350', because: shape },
    { sent: '06088', because: shape },
    { sent: '19031', because: shape },
    { sent: '2A004', because: corsica },
    { sent: '2B033', because: corsica },
    { sent: '97105', because: overseas },
    { sent: '98613', because: overseas },
  ],
  refused: [
    { typed: 'Strasbourg', code: 'unreadable', because: named },
    { typed: 'Saint-Denis', code: 'unreadable', because: named },
    { typed: 'L’Haÿ-les-Roses', code: 'unreadable', because: named },
    { typed: 'Y', code: 'unreadable', because: named },
    { typed: '67482 Strasbourg', code: 'unreadable', because: named },
    { typed: '6748', code: 'unreadable', because: shape },
    { typed: '674820', code: 'unreadable', because: shape },
    { typed: '67 482', code: 'unreadable', because: shape },
    { typed: '1001', code: 'unreadable', because: shape },
    { typed: '2A0004', code: 'unreadable', because: shape },
    { typed: '20004', code: 'unreadable', because: corsica },
    { typed: '2C001', code: 'unreadable', because: corsica },
    { typed: '00001', code: 'unreadable', because: unused },
    { typed: '96001', code: 'unreadable', because: unused },
    { typed: '99109', code: 'unreadable', because: abroad },
    { typed: '216704825', code: 'unreadable', because: siren },
    { sent: '6748', code: 'shape', because: shape },
    { sent: '674820', code: 'shape', because: shape },
    { sent: ' 67482', code: 'shape', because: shape },
    { sent: '', code: 'shape', because: shape },
    { sent: '20004', code: 'shape', because: corsica },
    { sent: '2a004', code: 'shape', because: corsica },
    { sent: '99109', code: 'shape', because: abroad },
    { sent: 'Strasbourg', code: 'shape', because: named },
    { sent: 67482, code: 'shape', because: json },
    { sent: ['67482'], code: 'shape', because: json },
    { sent: null, code: 'shape', because: json },
  ],
}
