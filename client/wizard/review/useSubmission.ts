import { useRef, useState } from 'react'
import { eligibilityProblems, type Journey, journeyOf } from '../../../forms/engine'
import { readDraft, submitDossier } from '../../api/dossiers'
import { isRefused } from '../../api/problems'
import { forgetDossierKept } from '../../device/chunk'
import { navigate } from '../../ui/router'
import { stopOf } from '../save/sendSave'
import { answersIn } from '../session/openDossier'
import { useAnswers } from '../session/useAnswers'
import { type OpenDossier, useWizard } from '../session/wizard'

/** Why nothing was submitted. */
export type Refusal =
  | { readonly kind: 'missing' | 'ineligible' | 'uploads' | 'unsaved' | 'changed' | 'unchanged' | 'preview' }
  | { readonly kind: 'failed'; readonly error: unknown }

export type Submission = {
  readonly journey: Journey
  readonly refusal: Refusal | null
  readonly busy: boolean
  submit(): void
}

/**
 * Submits the draft once all is valid, saved and sent: once, however often one presses. A refusal is a new object
 * each time, so that the page leads to it again.
 */
export function useSubmission(): Submission {
  const wizard = useWizard()
  const { answers, context } = useAnswers()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const journey = journeyOf(wizard.form, answers, context)

  const obstacle = (): Refusal | null => {
    if (!journey.complete) return { kind: 'missing' }
    if (eligibilityProblems(wizard.form, answers, context).length > 0) return { kind: 'ineligible' }
    if (wizard.uploads?.busy()) return { kind: 'uploads' }
    return wizard.dossier === null ? { kind: 'preview' } : null
  }

  const submit = async () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    const refused = obstacle() ?? (wizard.dossier && (await send(wizard.dossier)))
    running.current = false
    setBusy(false)
    setRefusal(refused)
    if (refused === null) navigate(`${wizard.root}/confirmation`, { replace: true })
  }

  return { journey, refusal, busy, submit: () => void submit() }
}

/** Sends the draft as the server has it; null when it is submitted. */
async function send({ summary, autosave, onDevice, closing }: OpenDossier): Promise<Refusal | null> {
  const params = { dossier: summary.id }
  const number = await autosave.settled()
  if (number === null) return { kind: 'unsaved' }
  try {
    await submitDossier({ params, body: { number } })
    onDevice.close()
    await forgetDossierKept(summary.id)
    return null
  } catch (error) {
    const stopped = stopOf(error)
    if (stopped) closing.set(stopped)
    if (!isRefused(error, 409)) return { kind: 'failed', error }
    if (error.problem.code === 'dossier.nothingChanged') return { kind: 'unchanged' }
    const newer = await readDraft({ params }).catch(() => null)
    if (newer === null || newer.number === number) return { kind: 'failed', error }
    autosave.renew({ number: newer.number, answers: answersIn(newer.answers) })
    return { kind: 'changed' }
  }
}
