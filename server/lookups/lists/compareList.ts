import { compileForm, lookupsOf } from '../../../forms/engine'
import { checkDefinition } from '../../../forms/engine/definition'
import type { BodyOf, ParamsOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { compareList as route } from '../../../schemas/api/lists'
import { sourceOfList } from '../../../schemas/lists'
import { noFacts } from '../../../schemas/lookup'
import type { Context } from '../../context'
import { readDraftOf } from '../../dossiers/draftStore'
import { todayFor } from '../../procedures/todayFor'
import type { ListLine } from './listSource'
import { listUses, type UsingRevision } from './listUses'
import { readList } from './readList'
import { rightList, sentLine, shownLines } from './rightList'

/** Drafts that are read, the last touched; lines that go that are told. */
const [mostDrafts, mostTold] = [200, 50] as const

type Comparison = ResponseOf<typeof route>

/** Says what a file would change in a list, and whom it would touch. Throws what `putList` would. */
export async function compareList(
  context: Context,
  { params, body }: { readonly params: ParamsOf<typeof route>; readonly body: BodyOf<typeof route> },
): Promise<Comparison> {
  const { list } = params
  const file = rightList(list, body.source, context.locale)
  const kept = await keptLines(context, list)
  const before = new Map(kept?.map((line) => [line.key, line]))
  const after = new Map(file.lines.map((line) => [line.key, line]))
  const gone = [...before.values()].filter(({ key }) => !after.has(key))
  const same = file.lines.flatMap((line) => [[before.get(line.key), line] as const])
  const revisions = gone.length === 0 ? [] : ((await listUses(context)).get(list) ?? [])
  const drafts = await draftsHolding(context, list, revisions, new Set(gone.map(({ key }) => key)))
  const naming = await revisionsNaming(context, list, revisions)
  const told = gone.map((line) => ({
    ...sentLine(line),
    drafts: drafts.holding.get(line.key) ?? 0,
    namedBy: naming.get(line.key) ?? [],
  }))
  return {
    ...{
      lines: file.lines.length,
      columns: [...file.columns],
      first: file.lines.slice(0, shownLines).map(sentLine),
    },
    before: kept?.length ?? null,
    added: same.filter(([former]) => former === undefined).length,
    reworded: same.filter(([former, line]) => former !== undefined && isReworded(former, line)).length,
    removed: gone.length,
    gone: told.sort((one, other) => weightOf(other) - weightOf(one)).slice(0, mostTold),
    drafts: { total: drafts.total, read: drafts.read, touched: drafts.touched },
  }
}

async function keptLines({ database }: Context, list: string): Promise<readonly ListLine[] | undefined> {
  const row = await database.read
    .selectFrom('lists')
    .select('source')
    .where('name', '=', list)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const read = readList(row.source)
  return 'lines' in read ? read.lines : []
}

function isReworded(one: ListLine, other: ListLine): boolean {
  return one.label !== other.label || one.detail !== other.detail || one.en !== other.en
}

function weightOf({ drafts, namedBy }: Comparison['gone'][number]): number {
  return drafts + namedBy.length
}

/** How many drafts have chosen each of the lines that go. */
async function draftsHolding(
  context: Context,
  list: string,
  revisions: readonly UsingRevision[],
  gone: ReadonlySet<string>,
) {
  const { read } = context.database
  const ids = revisions.map(({ revisionId }) => revisionId)
  const rows =
    ids.length === 0
      ? []
      : await read
          .selectFrom('dossiers')
          .select(['id', 'revisionId'])
          .where('revisionId', 'in', ids)
          .where('state', '=', 'draft')
          .where('deletedAt', 'is', null)
          .orderBy('updatedAt', 'desc')
          .limit(mostDrafts)
          .execute()
  const holding = new Map<string, number>()
  let touched = 0
  for (const { id, revisionId } of rows) {
    const definition = await context.definitions.of(revisionId)
    const world = { today: todayFor(context, definition), locale: context.locale, facts: noFacts }
    const form = compileForm(definition.procedure, context.types)
    const { answers } = await readDraftOf(read, id)
    const chosen = lookupsOf(form, answers, world)
      .filter(({ source, key }) => source === sourceOfList(list) && gone.has(key))
      .map(({ key }) => key)
    for (const key of chosen) holding.set(key, (holding.get(key) ?? 0) + 1)
    if (chosen.length > 0) touched++
  }
  const total = revisions.reduce((sum, { drafts }) => sum + drafts, 0)
  return { holding, total, read: rows.length, touched }
}

/** The draft and published revisions that name each line of a list. */
async function revisionsNaming(context: Context, list: string, revisions: readonly UsingRevision[]) {
  const naming = new Map<string, Comparison['gone'][number]['namedBy']>()
  for (const { revisionId, drafts: _, ...revision } of revisions) {
    if (revision.status === 'superseded') continue
    const { source } = await context.database.read
      .selectFrom('revisions')
      .select('source')
      .where('id', '=', revisionId)
      .executeTakeFirstOrThrow()
    const { lines } = checkDefinition(source, context.types)
    const keys = lines.filter((line) => line.source === sourceOfList(list)).map(({ key }) => key)
    for (const key of new Set(keys)) naming.set(key, [...(naming.get(key) ?? []), revision])
  }
  return naming
}
