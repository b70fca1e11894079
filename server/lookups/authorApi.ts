import { type Api, hostsOf } from '../../forms/fields/reference/api'
import type { Fact, Found } from '../../schemas/lookup'
import { type Clock, instantOf } from '../clock'
import type { Http } from './http/createHttp'
import { SourceFailure } from './http/failure'
import { perKey } from './perKey'
import { pointedAt, textAt } from './pointer'
import type { Adapter } from './remembering'

/** What an operator lets authors call, and what each host wants to be told. */
export type Reachable = {
  readonly hosts: ReadonlySet<string>
  readonly headers: { readonly [host: string]: Readonly<Record<string, string>> }
}

/** The most lines of one search. */
const most = 20

/** The longest name or detail that is kept, in characters. */
const longest = 300

/**
 * An API that an author named. Only hosts that the operator lists are called, whatever was typed; what a host wants to
 * be told is added here and goes nowhere else.
 */
export function authorApi(http: Http, api: Api, { headers }: Reachable, clock: Clock): Adapter {
  const ask = async (template: string, place: 'typed' | 'key', text: string, signal: AbortSignal) => {
    const address = filled(template, place, text)
    return address === undefined ? undefined : http.get(address, signal, headers[address.host])
  }
  return {
    async search(typed, { signal }) {
      const text = typed.trim()
      if (text === '') return []
      const reply = await ask(api.search, 'typed', text, signal)
      if (reply?.status !== 200) return []
      const list = pointedAt(reply.body, api.list ?? '')
      if (!Array.isArray(list)) throw new SourceFailure('shape')
      return list.slice(0, most).flatMap((thing: unknown) => foundIn(thing, api, clock))
    },
    find: (keys, { signal }) =>
      perKey(keys, async (key) => {
        const reply = await ask(api.find, 'key', key, signal)
        if (reply?.status !== 200) return null
        const thing = pointedAt(reply.body, api.entry ?? '')
        if (thing === undefined || thing === null) return null
        const [found] = foundIn(thing, api, clock)
        if (found === undefined) throw new SourceFailure('shape')
        const { key: told, ...fact } = found
        // An API that answers with the nearest thing does not know this one.
        return told === key ? fact : null
      }),
  }
}

/** The template with a text in its place; undefined where the text would lead out of its place in the path. */
function filled(template: string, place: 'typed' | 'key', text: string): URL | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined
  const escaped = encodeURIComponent(text)
  const address = addressIn(template, place, escaped)
  // `.` and `..` are steps of a path however they are escaped (WHATWG URL, "double-dot URL path segment").
  const meant = addressIn(template, place, mark).pathname.split(mark).join(escaped)
  return address.pathname === meant ? address : undefined
}

/** A text that no address holds by chance. */
const mark = 'what-is-asked-e5f1'

function addressIn(template: string, place: string, text: string): URL {
  return new URL(template.split(`{${place}}`).join(text))
}

function foundIn(thing: unknown, api: Api, clock: Clock): readonly Found[] {
  const [key, label] = [textAt(thing, api.key), textAt(thing, api.label)]
  if (key === undefined || label === undefined || key.length > 200) return []
  const detail = api.detail === undefined ? undefined : textAt(thing, api.detail)
  const values = Object.entries(api.values ?? {}).flatMap(([name, pointer]) => {
    const value = textAt(thing, pointer)
    return value === undefined ? [] : [[name, value.slice(0, 1000)] as const]
  })
  const fact: Fact = {
    label: label.slice(0, longest),
    ...(detail === undefined ? {} : { detail: detail.slice(0, longest) }),
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
    source: hostsOf(api).join(', '),
    at: instantOf(clock),
  }
  return [{ key, ...fact }]
}
