import type { Endpoint, ParamsOf, QueryOf } from '../../schemas/api/endpoint'

type Filling = Readonly<Record<string, string | number | undefined>>

/** What an endpoint's address needs: its path's parameters and its query, each only where it has them. */
export type AddressInput<E> = (unknown extends ParamsOf<E>
  ? { readonly params?: undefined }
  : { readonly params: ParamsOf<E> }) &
  (unknown extends QueryOf<E> ? { readonly query?: undefined } : { readonly query: QueryOf<E> })

/** An endpoint's address with its parameters filled in, for calls and for links to PDFs and files. */
export function addressOf<E extends Endpoint>(endpoint: E, input: AddressInput<E>): string {
  const { params, query }: { params?: Filling | undefined; query?: Filling | undefined } = input
  const path = endpoint.path.replace(/:([a-zA-Z]+)/g, (_, name) => encodeURIComponent(String(params?.[name])))
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}
