import { type Static, type TSchema, Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Fact } from '../../schemas/lookup'
import { type Clock, instantOf } from '../clock'
import type { Http } from './http/createHttp'
import { SourceFailure } from './http/failure'
import { perKey } from './perKey'
import type { Adapter } from './remembering'

/**
 * Companies by SIRET, from an API in the shape of API Recherche d'entreprises (DINUM; recherche-entreprises.api.gouv.fr):
 * `GET /search?q=SIRET`. It knows no establishment whose holder refused to be listed, so that null says little.
 */
export function companies(http: Http, base: string, clock: Clock): Adapter {
  return {
    find: (sirets, { signal }) =>
      perKey(sirets, async (siret) => {
        const address = new URL(`${base.replace(/\/$/, '')}/search`)
        address.search = new URLSearchParams({ q: siret, page: '1', per_page: '1' }).toString()
        const reply = await http.get(address, signal)
        if (reply.status !== 200) return null
        if (!Check(Results, reply.body)) throw new SourceFailure('shape')
        return factIn(reply.body, siret, instantOf(clock))
      }),
  }
}

const maybe = <Shape extends TSchema>(shape: Shape) => Type.Optional(Type.Union([shape, Type.Null()]))
const text = maybe(Type.String())

const Establishment = Type.Object({
  siret: Type.String(),
  adresse: text,
  complement_adresse: text,
  numero_voie: text,
  indice_repetition: text,
  type_voie: text,
  libelle_voie: text,
  code_postal: text,
  commune: text,
  libelle_commune: text,
  etat_administratif: text,
  date_fermeture: text,
  activite_principale: text,
})
type Establishment = Static<typeof Establishment>

const Results = Type.Object({
  results: Type.Array(
    Type.Object({
      siren: Type.String(),
      nom_complet: text,
      nature_juridique: text,
      activite_principale: text,
      siege: maybe(Establishment),
      matching_etablissements: maybe(Type.Array(Establishment)),
    }),
  ),
})

function factIn({ results }: Static<typeof Results>, siret: string, at: string): Fact | null {
  for (const company of results) {
    const known = [company.siege, ...(company.matching_etablissements ?? [])].filter((each) => each != null)
    // The head office is told in more detail than in the list of what matches.
    const establishment = known.find((each) => each.siret === siret)
    if (establishment === undefined) continue
    const name = shownName(company.nom_complet)
    const place = placeOf(establishment)
    const values = {
      ...(name === undefined ? {} : { name }),
      ...place,
      ...said('legalForm', company.nature_juridique),
      ...said('activity', establishment.activite_principale ?? company.activite_principale),
      state: establishment.etat_administratif === 'F' ? 'closed' : 'open',
      ...said('closedOn', establishment.date_fermeture),
    }
    const town = [place.postcode, place.city].filter((part) => part !== undefined).join(' ')
    return {
      label: name ?? `SIREN ${company.siren}`,
      ...(town === '' ? {} : { detail: town }),
      values,
      source: 'API Recherche d’entreprises (répertoire Sirene)',
      at,
    }
  }
  return null
}

/** What a holder keeps to themselves arrives in brackets: `[NON-DIFFUSIBLE]`, `[ND]`. */
function shown(told: string | null | undefined): string | undefined {
  const trimmed = told?.trim() ?? ''
  return trimmed === '' || /^\[.*\]$/.test(trimmed) ? undefined : trimmed
}

function shownName(name: string | null | undefined): string | undefined {
  return shown(name)?.slice(0, 200)
}

function said(key: string, told: string | null | undefined): { readonly [key: string]: string } {
  const value = shown(told)
  return value === undefined ? {} : { [key]: value }
}

type Place = { readonly [part in 'line1' | 'line2' | 'postcode' | 'city' | 'inseeCode']?: string }

/** The lines of an address, as far as they are told: in parts for a head office, in one text for the others. */
function placeOf(told: Establishment): Place {
  const [postcode, city] = [shown(told.code_postal), shown(told.libelle_commune)]
  const inParts = [told.numero_voie, told.indice_repetition, told.type_voie, told.libelle_voie]
    .flatMap((part) => shown(part) ?? [])
    .join(' ')
  const whole = shown(told.adresse) ?? ''
  const end = [postcode, city].filter((part) => part !== undefined).join(' ')
  const street =
    inParts !== '' ? inParts : whole.endsWith(end) ? whole.slice(0, whole.length - end.length) : whole
  return {
    ...said('line1', street),
    ...said('line2', inParts === '' ? undefined : told.complement_adresse),
    ...said('postcode', postcode),
    ...said('city', city),
    ...said('inseeCode', told.commune),
  }
}
