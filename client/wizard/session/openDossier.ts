import type { World } from '../../../forms/fields/view'
import type { Answers } from '../../../schemas/answers'
import { procedureIn } from '../../api/definition'
import { fileAddress, readDossier, readDraft } from '../../api/dossiers'
import { lookupsOf } from '../../api/lookups'
import { Unreachable } from '../../api/problems'
import { templatesOf } from '../../api/templates'
import { fetched } from '../../ui/lazily'
import { sendSave } from '../save/sendSave'
import type { Opening } from './createWizard'
import { openForm } from './openForm'

/** Reads all that a dossier's wizard needs; null when it is a draft no more. */
export async function openDossier(id: string, offline: string, signal: AbortSignal): Promise<Opening | null> {
  const params = { dossier: id }
  const [{ dossier, definition, revision, sources, today, newer, aside = 0 }, draft] = await Promise.all([
    readDossier({ params }, { signal }),
    readDraft({ params }, { signal }),
  ])
  if (dossier.state !== 'draft') return null
  return {
    ...(await openForm(procedureIn(definition))),
    today,
    root: `/dossiers/${id}`,
    world: {
      ...worldOf(id, offline),
      ...templatesOf(dossier.procedureId),
      ...lookupsOf(dossier.procedureId, revision, sources),
    },
    draft: {
      summary: dossier,
      number: draft.number,
      answers: answersIn(draft.answers),
      facts: draft.facts,
      savedAt: draft.number === 0 ? null : draft.savedAt,
      newer: newer !== undefined,
      aside,
      send: sendSave(id),
    },
  }
}

/** What inputs may ask of the network, for one dossier; `offline` is said when nothing came back. */
function worldOf(
  id: string,
  offline: string,
): Pick<World, 'dossier' | 'upload' | 'fileAddress' | 'standings'> {
  const uploading = () => fetched(() => import('./uploading'))
  return {
    dossier: id,
    async standings(signal) {
      const { listFiles } = await uploading()
      return (await listFiles({ params: { dossier: id } }, { signal })).files
    },
    fileAddress: (file) => fileAddress(id, file),
    async upload(file, progress, signal) {
      try {
        const { uploadFile } = await uploading()
        return await uploadFile(id, file, progress, signal)
      } catch (error) {
        throw error instanceof Unreachable ? new Error(offline) : error
      }
    },
  }
}

/** Answers as they arrive: JSON, in the shape that every save was checked for. */
export function answersIn(received: Readonly<Record<string, unknown>>): Answers {
  if (!areAnswers(received)) throw new TypeError('What came are not answers.')
  return received
}

function areAnswers(received: unknown): received is Answers {
  return typeof received === 'object' && received !== null && !Array.isArray(received)
}
