import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Found } from '../../schemas/lookup'
import { type Clock, instantOf } from '../clock'
import type { Http } from './http/createHttp'
import { SourceFailure } from './http/failure'
import type { Source } from './source'

/** Fewer characters find nothing; more are refused by the API. */
const searched = { least: 3, most: 200 } as const

const Feature = Type.Object({
  properties: Type.Object({
    id: Type.String({ minLength: 1 }),
    type: Type.String(),
    label: Type.String({ minLength: 1 }),
    name: Type.String(),
    postcode: Type.Optional(Type.String()),
    citycode: Type.Optional(Type.String()),
    city: Type.String(),
    context: Type.Optional(Type.String()),
  }),
})
const Features = Type.Object({ features: Type.Array(Feature) })

/**
 * French addresses as one types them, from an API in the shape of Géoplateforme's (IGN, Base adresse nationale):
 * `GET /search?q=…&limit=8&autocomplete=1`. What people type here is nothing to remember: an address is whole in its
 * answer, and no key is ever asked about.
 */
export function addresses(http: Http, base: string, clock: Clock): Source {
  return {
    local: false,
    remembered: async () => new Map(),
    find: async () => new Map(),
    async search(typed, { signal }) {
      const text = typed.trim().slice(0, searched.most)
      if (text.length < searched.least) return []
      const address = new URL(`${base.replace(/\/$/, '')}/search`)
      address.search = new URLSearchParams({ q: text, limit: '8', autocomplete: '1' }).toString()
      const reply = await http.get(address, signal)
      if (reply.status !== 200 || !Check(Features, reply.body)) throw new SourceFailure('shape')
      const at = instantOf(clock)
      return reply.body.features.flatMap((feature) => foundIn(feature, at))
    },
  }
}

function foundIn({ properties }: Static<typeof Feature>, at: string): readonly Found[] {
  const { id, type, label, name, postcode, citycode, city, context } = properties
  if (type === 'municipality' || postcode === undefined) return []
  return [
    {
      key: id,
      label,
      ...(context === undefined ? {} : { detail: context }),
      values: { line1: name, postcode, city, ...(citycode === undefined ? {} : { inseeCode: citycode }) },
      source: 'Base adresse nationale (IGN, Géoplateforme)',
      at,
    },
  ]
}
