import { eventsOf } from '../accounts/own/listEvents'
import { expectProof } from '../accounts/proof'
import { instantOf } from '../clock'
import { addressedOf, type Context } from '../context'
import { type Dossier, notGone } from '../dossiers/findDossier'
import { refusedBy } from '../mail/refusals'
import { dossierEntries, type PathOf } from './dossierEntries'
import type { Entry } from './entry'
import { entryPaths } from './entryPaths'
import { wordsOf } from './messages'
import { plainText } from './readMe'
import type { Archive } from './sendZip'
import { TakenAccount, TakenDossier } from './shapes'
import { takenDossier } from './takenDossier'

/** Lets a page find out, before the download, whether whoever is at the screen has proved who they are. */
export async function prepareExport(context: Context): Promise<void> {
  addressedOf(context)
  expectProof(context)
}

/** All that is the account's as one ZIP (GDPR, art. 15 and 20), after a fresh proof of who asks. */
export async function packEverything(context: Context): Promise<Archive> {
  await prepareExport(context)
  return { name: wordsOf(context.locale)('everythingZip'), entries: everything(context, entryPaths()) }
}

/** A dossier after the other: no more of them is held than the one whose turn it is. */
async function* everything(context: Context, pathOf: PathOf): AsyncGenerator<Entry, void> {
  const words = wordsOf(context.locale)
  const at = instantOf(context.clock)
  const own = await ownDossiers(context)
  const text = plainText([
    words('everything'),
    '',
    words('everythingHolds', { count: own.length }),
    words('everythingFormats'),
  ])
  yield { path: pathOf(words('readMe')), at, open: async () => text }
  yield jsonEntry(pathOf(words('formats')), at, { account: TakenAccount, dossier: TakenDossier })
  yield jsonEntry(pathOf(words('account')), at, await takenAccount(context, at))
  for (const { id } of own) {
    // It may have gone meanwhile.
    const dossier = await dossierNow(context, id)
    if (dossier !== undefined) yield* wholeDossier(context, dossier, pathOf)
  }
}

async function* wholeDossier(
  context: Context,
  dossier: Dossier,
  pathOf: PathOf,
): AsyncGenerator<Entry, void> {
  const words = wordsOf(context.locale)
  const inside: PathOf = (...parts) => pathOf(words('dossiers'), dossier.number, ...parts)
  const rows = await context.database.read
    .selectFrom('dossierVersions')
    .select(['version', 'submittedAt'])
    .where('dossierId', '=', dossier.id)
    .orderBy('version')
    .execute()
  const paths = new Map(
    rows.map(({ version }) => [version, inside(words('version', { version }), words('content'))]),
  )
  const taken = await takenDossier(context, dossier, (version) => paths.get(version) ?? '')
  yield jsonEntry(inside(words('dossierJson')), dossier.updatedAt, taken)
  for (const { version, submittedAt } of rows)
    yield {
      path: paths.get(version) ?? '',
      at: submittedAt,
      open: () => contentOf(context, dossier.id, version),
    }
  yield* dossierEntries(context, dossier, inside)
}

function jsonEntry(path: string, at: string, content: unknown): Entry {
  return { path, at, open: async () => `${JSON.stringify(content, null, 2)}\n` }
}

async function contentOf({ database }: Context, dossierId: string, version: number): Promise<string> {
  const { content } = await database.read
    .selectFrom('dossierVersions')
    .select('content')
    .where('dossierId', '=', dossierId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return content
}

function ownDossiers(context: Context) {
  return context.database.read
    .selectFrom('dossiers')
    .select('id')
    .where('ownerId', '=', addressedOf(context).accountId)
    .where((dossier) => notGone(context, dossier))
    .orderBy('id')
    .execute()
}

function dossierNow(context: Context, id: string): Promise<Dossier | undefined> {
  return context.database.read
    .selectFrom('dossiers')
    .selectAll()
    .where('id', '=', id)
    .where('ownerId', '=', addressedOf(context).accountId)
    .where((dossier) => notGone(context, dossier))
    .executeTakeFirst()
}

async function takenAccount(context: Context, madeAt: string) {
  const { accountId, email, name } = addressedOf(context)
  const { createdAt, locale } = await context.database.read
    .selectFrom('accounts')
    .select(['createdAt', 'locale'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  const refusedMails = await refusedBy(context, accountId)
  const events = await eventsOf(context, accountId)
  return { accountId, email, name, locale, refusedMails, events, createdAt, madeAt }
}
