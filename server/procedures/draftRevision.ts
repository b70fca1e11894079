import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type { Tx } from '../database'

/** A definition to keep: its text, the procedure it says it is, how many questions it asks, its author's own tests. */
export type Definition = {
  readonly procedureId: string
  readonly source: string
  readonly questions: number
  readonly scenarios: string | null
}

/** Who brings it (null: the product itself) and when. */
export type Author = { readonly createdBy: string | null; readonly createdAt: string }

/**
 * Makes a definition its procedure's draft revision, in place of the one before, and gives its number. Numbers
 * are never given twice: whoever looks at the draft that was replaced cannot publish another in its place. The same text
 * again stays the same draft.
 */
export async function putDraft(tx: Tx, definition: Definition, author: Author): Promise<number> {
  const { procedureId, source, questions, scenarios } = definition
  const sha256 = sha256Of(source)
  const draft = await tx
    .selectFrom('revisions')
    .select(['id', 'revision', 'sha256'])
    .where('procedureId', '=', procedureId)
    .where('status', '=', 'draft')
    .executeTakeFirst()
  if (draft?.sha256 === sha256) {
    await tx.updateTable('revisions').set({ scenarios }).where('id', '=', draft.id).execute()
    return draft.revision
  }
  await tx
    .deleteFrom('revisions')
    .where('procedureId', '=', procedureId)
    .where('status', '=', 'draft')
    .execute()
  const revision = await nextRevision(tx, procedureId, author.createdAt)
  const row = {
    id: newId(),
    procedureId,
    revision,
    status: 'draft',
    source,
    sha256,
    questions,
    scenarios,
    publishedAt: null,
    ...author,
  }
  await tx.insertInto('revisions').values(row).execute()
  return revision
}

/** The scenarios of a procedure's newest revision; null where it has none. */
export async function newestScenarios(tx: Tx, procedureId: string): Promise<string | null> {
  const newest = await tx
    .selectFrom('revisions')
    .select('scenarios')
    .where('procedureId', '=', procedureId)
    .orderBy('revision', 'desc')
    .executeTakeFirst()
  return newest?.scenarios ?? null
}

/** Publishes the draft, whose number must be this one; false when it is not the draft any more. */
export async function publishDraft(
  tx: Tx,
  procedureId: string,
  revision: number,
  at: string,
): Promise<boolean> {
  const draft = await tx
    .selectFrom('revisions')
    .select('id')
    .where('procedureId', '=', procedureId)
    .where('revision', '=', revision)
    .where('status', '=', 'draft')
    .executeTakeFirst()
  if (!draft) return false
  await tx
    .updateTable('revisions')
    .set({ status: 'superseded' })
    .where('procedureId', '=', procedureId)
    .where('status', '=', 'published')
    .execute()
  await tx
    .updateTable('revisions')
    .set({ status: 'published', publishedAt: at })
    .where('id', '=', draft.id)
    .execute()
  await tx
    .updateTable('procedures')
    .set({ state: 'open' })
    .where('id', '=', procedureId)
    .where('state', '=', 'unpublished')
    .execute()
  return true
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function nextRevision(tx: Tx, procedureId: string, at: string): Promise<number> {
  const counted = await tx
    .updateTable('procedures')
    .set(({ eb }) => ({ lastRevision: eb('lastRevision', '+', 1) }))
    .where('id', '=', procedureId)
    .returning('lastRevision')
    .executeTakeFirst()
  if (counted) return counted.lastRevision
  const procedure = { id: procedureId, state: 'unpublished', lastRevision: 1, createdAt: at }
  await tx.insertInto('procedures').values(procedure).execute()
  return procedure.lastRevision
}
