import { compileForm, sourcesOf } from '../../forms/engine'
import type { BodyOf, ParamsOf, ResponseOf } from '../../schemas/api/endpoint'
import type { findInSource, searchSource } from '../../schemas/api/lookups'
import type { Context } from '../context'
import { errors } from '../http/errors'
import { loadRevision } from '../procedures/loadRevision'
import type { Asking, Source } from './source'

type Asked = { readonly params: ParamsOf<typeof searchSource> }

/** How long a person waits for a source before going on without, in milliseconds. */
const patience = 5_000

/** The source that a revision names. 404 when there is none. A draft revision is its administrators' alone. */
export async function loadSource(context: Context, { params }: Asked): Promise<Source> {
  const revision = await loadRevision(context, { params })
  const authors = context.account?.roles.includes('administrator') ?? false
  if (revision.status === 'draft' && !authors) throw errors.procedure.notFound()
  const { procedure } = await context.definitions.of(revision.id)
  // No form is a way to sources that it does not ask.
  const isAsked = sourcesOf(compileForm(procedure, context.types)).includes(params.source)
  const source = isAsked ? context.sources.named(params.source, procedure) : undefined
  if (source === undefined) throw errors.lookup.noSource()
  return source
}

/** What the source offers for what was typed. 503 when it does not answer. */
export async function searchIn(
  context: Context,
  { loaded, body }: { readonly loaded: Source; readonly body: BodyOf<typeof searchSource> },
): Promise<ResponseOf<typeof searchSource>> {
  if (loaded.search === undefined) return { found: [] }
  const found = await answered(loaded.search(body.typed, asking(context)))
  return { found: [...found] }
}

/** What the source says of one key. 503 when it does not answer. */
export async function findIn(
  context: Context,
  { loaded, body }: { readonly loaded: Source; readonly body: BodyOf<typeof findInSource> },
): Promise<ResponseOf<typeof findInSource>> {
  const facts = await answered(loaded.find([body.key], asking(context)))
  const fact = facts.get(body.key)
  if (fact === undefined) throw errors.lookup.unanswered()
  return { fact }
}

function asking({ locale, account }: Context): Asking {
  return { locale, accountId: account?.accountId, signal: AbortSignal.timeout(patience) }
}

/** What becomes of a source that fails: nobody's answer depends on it. */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (cause) {
    throw errors.lookup.unanswered({ cause })
  }
}
