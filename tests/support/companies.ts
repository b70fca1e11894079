import { type ApiServer, startApi } from './apiServer'

/** A company as the API tells it. */
export type Told = { readonly [key: string]: unknown }

/** A company as API Recherche d'entreprises tells it: the publisher of the mission, its head office in Strasbourg. */
export const aCompany = {
  siren: '732829320',
  nom_complet: 'EDITIONS CAURETTE',
  nature_juridique: '5499',
  activite_principale: '58.11Z',
  siege: {
    siret: '73282932000074',
    adresse: 'BATIMENT C 12 B RUE DES TONNELIERS 67000 STRASBOURG',
    complement_adresse: 'BATIMENT C',
    numero_voie: '12',
    indice_repetition: 'B',
    type_voie: 'RUE',
    libelle_voie: 'DES TONNELIERS',
    code_postal: '67000',
    commune: '67482',
    libelle_commune: 'STRASBOURG',
    etat_administratif: 'A',
    date_fermeture: null,
    activite_principale: '58.11Z',
  },
  matching_etablissements: [],
} as const

/** An API of the shape of API Recherche d'entreprises that knows these companies, by any of their SIRETs. */
export function startCompanies(...known: readonly Told[]): Promise<ApiServer> {
  return startApi(({ pathname, searchParams }) => {
    if (pathname !== '/search') return undefined
    const typed = searchParams.get('q') ?? ''
    const results = known.filter((company) => JSON.stringify(company).includes(`"siret":"${typed}"`))
    return { results, total_results: results.length, page: 1, per_page: 1, total_pages: 1 }
  })
}
