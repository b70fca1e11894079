import { v7 as uuid } from 'uuid'
import type { Database } from '../../../server/database'
import type { NewRow } from '../../../server/database/tables'

const at = '2026-11-23T11:00:00.000Z'

/** An account, a procedure with one published revision and one draft, and a dossier begun on it. */
export async function aDossierInStore(database: Database): Promise<{
  accountId: string
  procedureId: string
  published: NewRow<'revisions'>
  draft: NewRow<'revisions'>
  dossier: NewRow<'dossiers'>
}> {
  const accountId = uuid()
  const procedureId = `procedure-${uuid()}`
  const published = aRevisionRow({ procedureId, revision: 1, status: 'published', publishedAt: at })
  const draft = aRevisionRow({ procedureId, revision: 2 })
  const dossier = aDossierRow({ procedureId, revisionId: published.id, ownerId: accountId })
  await database.write(async (tx) => {
    await tx
      .insertInto('accounts')
      .values(anAccountRow({ id: accountId }))
      .execute()
    const procedure = { id: procedureId, state: 'open', lastRevision: 2, createdAt: at }
    await tx.insertInto('procedures').values(procedure).execute()
    await tx.insertInto('revisions').values([published, draft]).execute()
    await tx.insertInto('dossiers').values(dossier).execute()
  })
  return { accountId, procedureId, published, draft, dossier }
}

/** An account without credentials. */
function anAccountRow(over: Partial<NewRow<'accounts'>> = {}): NewRow<'accounts'> {
  const id = over.id ?? uuid()
  return {
    email: `${id}@guichet.example`,
    name: 'Camille Martin',
    passwordHash: null,
    createdAt: at,
    ...over,
    id,
  }
}

/** A draft revision. */
export function aRevisionRow(
  over: Partial<NewRow<'revisions'>> & Pick<NewRow<'revisions'>, 'procedureId'>,
): NewRow<'revisions'> {
  return {
    id: uuid(),
    revision: 1,
    status: 'draft',
    source: '{}',
    sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    questions: 0,
    createdAt: at,
    publishedAt: null,
    createdBy: null,
    ...over,
  }
}

/** A dossier in draft; its number is as unique as its id. */
export function aDossierRow(
  over: Partial<NewRow<'dossiers'>> & Pick<NewRow<'dossiers'>, 'procedureId' | 'revisionId' | 'ownerId'>,
): NewRow<'dossiers'> {
  const id = over.id ?? uuid()
  return {
    number: id,
    state: 'draft',
    applicantName: null,
    groupId: null,
    version: 0,
    createdAt: at,
    updatedAt: at,
    submittedAt: null,
    deletedAt: null,
    purgeAt: null,
    ...over,
    id,
  }
}

/** A first version. */
export function aVersionRow(
  over: Partial<NewRow<'dossierVersions'>> &
    Pick<NewRow<'dossierVersions'>, 'dossierId' | 'revisionId' | 'authorId'>,
): NewRow<'dossierVersions'> {
  return {
    version: 1,
    draftNumber: 1,
    content: '{}',
    hash: 'a'.repeat(64),
    previousHash: '0'.repeat(64),
    submittedAt: at,
    ...over,
  }
}

/** A message of its owner. */
export function aMessageRow(
  over: Partial<NewRow<'messages'>> & Pick<NewRow<'messages'>, 'dossierId' | 'authorId'>,
): NewRow<'messages'> {
  return { number: 1, key: uuid(), side: 'owner', text: 'Bonjour', files: '[]', sentAt: at, ...over }
}

/** An event of a dossier's life. */
export function anEventRow(
  over: Partial<NewRow<'dossierEvents'>> & Pick<NewRow<'dossierEvents'>, 'dossierId'>,
): NewRow<'dossierEvents'> {
  return {
    id: uuid(),
    at,
    kind: 'submit',
    actorId: null,
    fromState: 'draft',
    toState: 'submitted',
    reason: null,
    version: 1,
    ...over,
  }
}

/** What remains of a dossier. */
export function aTombstoneRow(dossier: NewRow<'dossiers'>): NewRow<'tombstones'> {
  const { id, number, procedureId } = dossier
  return {
    dossierId: id,
    number,
    procedureId,
    createdAt: at,
    submittedAt: at,
    purgedAt: at,
    reason: 'retention',
  }
}
