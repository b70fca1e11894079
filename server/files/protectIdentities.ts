import { type AskedElement, type AskedField, evaluate, type Form } from '../../forms/engine'
import type { Answers } from '../../schemas/answers'
import { noFacts } from '../../schemas/lookup'
import type { Clock } from '../clock'
import type { Tx } from '../database'
import { enqueueCopy } from './enqueueCopy'

/** Ids of the files that a draft gives to questions for an identity paper. */
export function identityFilesIn(form: Form, draft: Answers, today: string): readonly string[] {
  const evaluation = evaluate(form, draft, { today, locale: 'fr', facts: noFacts })
  return evaluation.sections
    .flatMap(({ elements }) => fieldsIn(elements))
    .filter(({ field }) => field.type === 'identityDocument')
    .flatMap(({ value }) => (Array.isArray(value) ? value : []))
    .flatMap((file: unknown) =>
      typeof file === 'object' && file !== null && 'fileId' in file && typeof file.fileId === 'string'
        ? [file.fileId]
        : [],
    )
}

/**
 * From the submission on, nobody but their owner sees these files bare: marks them in the transaction that submits
 * them, and queues the making of what others get.
 */
export async function protectIdentities(
  tx: Tx,
  clock: Clock,
  dossierId: string,
  fileIds: readonly string[],
): Promise<void> {
  for (const id of fileIds) {
    const marked = await tx
      .updateTable('files')
      .set({ identity: 1 })
      .where('id', '=', id)
      .where('dossierId', '=', dossierId)
      .where('identity', '=', 0)
      .executeTakeFirst()
    if (marked.numUpdatedRows > 0) await enqueueCopy(tx, clock, { id, dossierId })
  }
}

function fieldsIn(elements: readonly AskedElement[]): readonly AskedField[] {
  return elements.flatMap((element) => {
    if (element.kind === 'repetition') return element.rows.flatMap((row) => fieldsIn(row.elements))
    return element.kind === 'field' ? [element] : []
  })
}
