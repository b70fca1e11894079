import { useDeferredValue, useEffect, useMemo } from 'react'
import { journeyOf } from '../../../forms/engine'
import { minutesLeft } from '../../../forms/engine/minutesLeft'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { type AskedAnswers, useAnswers } from '../session/useAnswers'
import { useWizard, type Wizard } from '../session/wizard'
import { type ListedSection, type Step, stepsOf } from './steps'

/** What is not right yet, and the minutes that it takes. */
type Left = { readonly missing: number; readonly minutes: number }

type Worked = { readonly sections: readonly ListedSection[]; readonly left: Left }

/** What was last worked out: another page of the same wizard begins with it. */
const lastOf = new WeakMap<Wizard, Worked>()

/**
 * Every step, and what is left to do; states follow the answers a moment later, so that nobody waits for them. The first time, the
 * questions are on the screen before.
 */
export function useSteps(): { readonly steps: readonly Step[]; readonly left: Left | undefined } {
  const wizard = useWizard()
  const shown = useAnswers()
  const judged = useDeferredValue<typeof shown | null>(shown, null)
  const worked = useMemo(() => judged && workedOut(wizard, judged), [wizard, judged])
  useEffect(() => {
    if (worked) lastOf.set(wizard, worked)
  }, [wizard, worked])
  const { sections, left } = worked ?? lastOf.get(wizard) ?? {}
  const review = useWords(wizardWords)('review')
  return { steps: stepsOf(sections ?? shown.evaluation.sections, review), left }
}

function workedOut({ form }: Wizard, { answers, context, evaluation }: AskedAnswers): Worked {
  const { sections } = journeyOf(form, answers, context)
  const missing = sections.reduce((sum, { problems }) => sum + problems.length, 0)
  return { sections, left: { missing, minutes: minutesLeft(evaluation.sections) } }
}
