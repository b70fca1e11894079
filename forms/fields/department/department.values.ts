import type { ValueTable } from '../valueTable'

const cog = 'INSEE, code officiel géographique 2026, liste des départements'
const corsica =
  'loi n° 75-356 du 15 mai 1975 : l’ancien 20 devient la Corse-du-Sud, 2A, et la Haute-Corse, 2B'
const overseas = 'INSEE, code officiel géographique 2026, collectivités d’outre-mer'
const folded = 'règle de Guichet : accents, casse, tirets, apostrophes et espaces autour ne comptent pas'
const guess = 'règle de Guichet : un nom incomplet, ou qui n’est pas de la liste, n’est pas deviné'
const spaced = 'règle de Guichet : une valeur est le code seul ; 91 est l’Essonne, sans espace'
const unused = 'INSEE, code officiel géographique 2026 : aucun département ne porte ce code'
const json = 'règle de Guichet : la valeur est le texte du code'

export const values: ValueTable = {
  about: 'Un département de France, gardé par son code de l’INSEE et montré par son nom.',
  accepted: [
    { typed: '67', kept: '67', because: cog },
    { typed: 'Bas-Rhin', kept: '67', because: cog },
    { typed: '01', kept: '01', because: cog },
    { typed: 'Ain', kept: '01', because: cog },
    { typed: 'Côte-d’Or', kept: '21', because: cog },
    { typed: 'Val-d’Oise', kept: '95', because: cog },
    { typed: '971', kept: '971', because: cog },
    { typed: 'Mayotte', kept: '976', because: cog },
    { typed: 'Paris', kept: '75', because: cog },
    { typed: 'cote d or', kept: '21', because: folded },
    { typed: "COTE D'OR", kept: '21', because: folded },
    { typed: 'loire atlantique', kept: '44', because: folded },
    { typed: ' Lot-et-Garonne ', kept: '47', because: folded },
    { typed: 'ariege', kept: '09', because: folded },
    { typed: 'herault', kept: '34', because: folded },
    { typed: '2A', kept: '2A', because: corsica },
    { typed: '2b', kept: '2B', because: corsica },
    { typed: 'Corse-du-Sud', kept: '2A', because: corsica },
    { typed: '988', kept: '988', because: overseas },
    { typed: 'wallis et futuna', kept: '986', because: overseas },
    { sent: '19', because: cog },
    { sent: '21', because: cog },
    { sent: '69', because: cog },
    { sent: '90', because: cog },
    { sent: '95', because: cog },
    { sent: '974', because: cog },
    { sent: '2B', because: corsica },
    { sent: '975', because: overseas },
    { sent: '987', because: overseas },
  ],
  refused: [
    { typed: '20', code: 'unreadable', because: corsica },
    { typed: 'Corse', code: 'unreadable', because: corsica },
    { typed: '2C', code: 'unreadable', because: corsica },
    { typed: 'Rhin', code: 'unreadable', because: guess },
    { typed: 'Loire-Inférieure', code: 'unreadable', because: guess },
    { typed: 'Côtes-du-Nord', code: 'unreadable', because: guess },
    { typed: 'Lot et Garone', code: 'unreadable', because: guess },
    { typed: 'Strasbourg', code: 'unreadable', because: guess },
    { typed: '__proto__', code: 'unreadable', because: guess },
    { typed: '1', code: 'unreadable', because: unused },
    { typed: '96', code: 'unreadable', because: unused },
    { typed: '99', code: 'unreadable', because: unused },
    { typed: '00', code: 'unreadable', because: unused },
    { typed: '067', code: 'unreadable', because: unused },
    { typed: '977 1', code: 'unreadable', because: unused },
    { sent: '20', code: 'shape', because: corsica },
    { sent: '2a', code: 'shape', because: corsica },
    { sent: '2C', code: 'shape', because: corsica },
    { sent: '96', code: 'shape', because: unused },
    { sent: '97', code: 'shape', because: unused },
    { sent: '91 ', code: 'shape', because: spaced },
    { sent: '985', code: 'unknown', because: unused },
    { sent: '00', code: 'shape', because: unused },
    { sent: '1', code: 'shape', because: unused },
    { sent: '001', code: 'shape', because: unused },
    { sent: '99', code: 'shape', because: unused },
    { sent: '979', code: 'shape', because: unused },
    { sent: 67, code: 'shape', because: json },
    { sent: 'Bas-Rhin', code: 'shape', because: json },
    { sent: ['67'], code: 'shape', because: json },
    { sent: null, code: 'shape', because: json },
  ],
}
