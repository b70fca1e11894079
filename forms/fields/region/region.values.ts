import { clauses } from '../areas.values'
import type { ValueTable } from '../valueTable'

const { json, folded, guess, overseas } = clauses
const cog = 'INSEE, code officiel géographique 2026, liste des régions'
const merged = 'loi n° 2015-29 du 16 janvier 2015, art. 1er : régions regroupées au 1er janvier 2016'
const noRegion = 'INSEE, code officiel géographique 2026 : aucune région ne porte ce code'
const department = `${clauses.departments} : ce n’est pas une région`

export const values: ValueTable = {
  about: 'Une région de France, gardée par son code de l’INSEE et montrée par son nom.',
  accepted: [
    { typed: '44', kept: '44', because: cog },
    { typed: 'Grand Est', kept: '44', because: cog },
    { typed: 'Île-de-France', kept: '11', because: cog },
    { typed: 'Provence-Alpes-Côte d’Azur', kept: '93', because: cog },
    { typed: 'Centre-Val de Loire', kept: '24', because: cog },
    { typed: 'La Réunion', kept: '04', because: cog },
    { typed: 'Corse', kept: '94', because: cog },
    { typed: 'Hauts-de-France', kept: '32', because: cog },
    { typed: 'Guyane', kept: '03', because: cog },
    { typed: 'ile de france', kept: '11', because: folded },
    { typed: 'ILE-DE-FRANCE', kept: '11', because: folded },
    { typed: "provence alpes cote d'azur", kept: '93', because: folded },
    { typed: ' Bretagne\u00a0', kept: '53', because: folded },
    { typed: 'auvergne rhone alpes', kept: '84', because: folded },
    { typed: 'bourgogne franche comté', kept: '27', because: folded },
    { typed: '975', kept: '975', because: overseas },
    { typed: 'Polynésie française', kept: '987', because: overseas },
    { typed: 'saint barthelemy', kept: '977', because: overseas },
    { sent: '01', because: cog },
    { sent: '06', because: cog },
    { sent: '28', because: cog },
    { sent: '52', because: cog },
    { sent: '76', because: cog },
    { sent: '978', because: overseas },
    { sent: '988', because: overseas },
  ],
  refused: [
    { typed: 'Alsace', code: 'unreadable', because: merged },
    { typed: 'Lorraine', code: 'unreadable', because: merged },
    { typed: 'Midi-Pyrénées', code: 'unreadable', because: merged },
    { typed: 'Picardie', code: 'unreadable', because: merged },
    { typed: 'Grand', code: 'unreadable', because: guess },
    { typed: 'Centre', code: 'unreadable', because: guess },
    { typed: 'Bretagne Sud', code: 'unreadable', because: guess },
    { typed: 'France', code: 'unreadable', because: guess },
    { typed: 'Bretagnes', code: 'unreadable', because: guess },
    { typed: 'Bas-Rhin', code: 'unreadable', because: department },
    { typed: '2A', code: 'unreadable', because: department },
    { typed: '67', code: 'unreadable', because: department },
    { typed: '00', code: 'unreadable', because: noRegion },
    { typed: '4', code: 'unreadable', because: noRegion },
    { typed: '044', code: 'unreadable', because: noRegion },
    { sent: '42', code: 'unknown', because: merged },
    { sent: '41', code: 'unknown', because: merged },
    { sent: '73', code: 'unknown', because: merged },
    { sent: '22', code: 'unknown', because: merged },
    { sent: '00', code: 'unknown', because: noRegion },
    { sent: '99', code: 'unknown', because: noRegion },
    { sent: '976', code: 'unknown', because: noRegion },
    { sent: 44, code: 'shape', because: json },
    { sent: '4', code: 'shape', because: json },
    { sent: '044 ', code: 'shape', because: json },
    { sent: 'Grand Est', code: 'shape', because: json },
    { sent: ['44'], code: 'shape', because: json },
    { sent: null, code: 'shape', because: json },
  ],
}
