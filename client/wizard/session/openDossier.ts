import type { World } from '../../../forms/fields/view'
import type { Answers } from '../../../schemas/answers'
import { procedureIn } from '../../api/definition'
import { fileAddress, type readWhole } from '../../api/dossiers'
import { lookupsOf } from '../../api/lookups'
import { Unreachable } from '../../api/problems'
import { templatesOf } from '../../api/templates'
import type { LeftQueue } from '../../device'
import { device } from '../../device/chunk'
import { hasKept } from '../../device/marks'
import { keptLocale } from '../../messages/locale'
import { wizardWords } from '../../messages/wizard'
import { fetched } from '../../ui/chunk'
import { sendSave } from '../save/sendSave'
import type { Opening } from './createWizard'
import { openForm } from './openForm'

/** A dossier and its draft, on their way. */
export type Reading = ReturnType<typeof readWhole>

/** Makes what was read of a dossier ready for the wizard, with all that its form needs; null when it cannot be changed any more. */
export async function openDossier(id: string, reading: Reading): Promise<Opening | null> {
  const [whole, left] = await Promise.all([reading, leftOf(id)])
  return openWhole(whole, { left, out: false })
}

/** What earlier pages left on this device; a browser that keeps nothing has nothing. */
export async function leftOf(id: string): Promise<readonly LeftQueue[]> {
  if (!hasKept()) return []
  try {
    return await (await device.fetch()).readLeft(id)
  } catch {
    return []
  }
}

/** The same of what is read already: from the server, or `out`, from this device. */
export async function openWhole(
  whole: Awaited<Reading>,
  from: { readonly left: readonly LeftQueue[]; readonly out: boolean },
): Promise<Opening | null> {
  const [{ dossier, definition, revision, sources, today, newer, aside = 0, instruction }, draft] = whole
  const { id } = dossier
  if (dossier.state !== 'draft' && dossier.state !== 'submitted') return null
  const root = `/dossiers/${id}`
  const asked = instruction.corrections.find(({ closedAt }) => closedAt === null)
  return {
    ...(await openForm(procedureIn(definition))),
    today,
    root,
    world: {
      ...worldOf(id),
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
      Notice:
        newer === undefined && aside === 0 && dossier.goes === undefined
          ? undefined
          : (await fetched(() => import('../DraftNotices'))).DraftNotices,
      corrections: asked && (await fetched(() => import('./corrections'))).correctionsOf(asked, root),
      ...from,
      whole,
      send: sendSave(id),
    },
  }
}

/** What inputs may ask of the network, for one dossier. */
function worldOf(id: string): Pick<World, 'dossier' | 'upload' | 'fileAddress' | 'standings'> {
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
        throw error instanceof Unreachable ? new Error(wizardWords[keptLocale()].uploadOffline) : error
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
