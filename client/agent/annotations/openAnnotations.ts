import { annotationsSection } from '../../../forms/engine/structure/annotations'
import type { Answers } from '../../../schemas/answers'
import type { readVersion } from '../../../schemas/api/dossiers'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { DossierSummary } from '../../../schemas/dossier'
import { procedureIn } from '../../api/definition'
import { fileAddress } from '../../api/dossiers'
import { readAnnotations, saveAnnotations } from '../../api/instruction'
import { isRefused } from '../../api/problems'
import type { Save, SaveOutcome } from '../../wizard/save/saving'
import { outcomeOf } from '../../wizard/save/sendSave'
import type { Opening } from '../../wizard/session/createWizard'
import { openForm } from '../../wizard/session/openForm'

type Frozen = ResponseOf<typeof readVersion>

/** Agents send no file in an annotation, and ask no source: what they note down is typed. */
const closedWorld = {
  upload: () => Promise.reject(new Error('No file is taken here.')),
  offers: () => false,
  search: () => Promise.resolve([]),
  find: () => Promise.resolve(undefined),
} as const

/**
 * The wizard over a dossier's annotations: they stand as the last section after the answers that were submitted, which
 * they may name, and only they are sent.
 */
export async function openAnnotations(
  dossier: DossierSummary,
  frozen: Frozen,
  signal: AbortSignal,
): Promise<Opening> {
  const whole = procedureIn(frozen.definition)
  const section = annotationsSection(whole)
  const { annotations: _, ...procedure } = whole
  const noted = await readAnnotations({ params: { dossier: dossier.id } }, { signal })
  const beside = (answers: Answers): Answers => ({ ...frozen.answers, ...answers })
  return {
    ...(await openForm({ ...procedure, sections: [...procedure.sections, ...(section ? [section] : [])] })),
    today: frozen.evaluatedOn,
    root: '',
    world: { ...closedWorld, fileAddress: (file) => fileAddress(dossier.id, file) },
    draft: {
      number: noted.number,
      answers: beside(noted.answers),
      facts: frozen.facts,
      summary: dossier,
      savedAt: noted.savedAt,
      send: (save) => send(dossier.id, save, beside),
    },
  }
}

/** Never rejects. What somebody else noted meanwhile comes with the answers it stands beside. */
async function send(
  dossier: string,
  save: Save,
  beside: (answers: Answers) => Answers,
): Promise<SaveOutcome> {
  try {
    return { kind: 'saved', ...(await saveAnnotations({ params: { dossier }, body: save })) }
  } catch (error) {
    const newer = isRefused(error) ? error.problem.draft : undefined
    if (newer) return { kind: 'stale', draft: { number: newer.number, answers: beside(newer.answers) } }
    return outcomeOf(error)
  }
}
