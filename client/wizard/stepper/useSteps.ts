import { useDeferredValue, useEffect, useMemo } from 'react'
import { journeyOf } from '../../../forms/engine'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { useAnswers } from '../session/useAnswers'
import { useWizard, type Wizard } from '../session/wizard'
import { type ListedSection, type Step, stepsOf } from './steps'

/** What was last worked out: another page of the same wizard begins with it. */
const lastOf = new WeakMap<Wizard, readonly ListedSection[]>()

/**
 * Every step; their states follow the answers a moment later, so that nobody waits for them. The first time, the
 * questions are on the screen before.
 */
export function useSteps(): readonly Step[] {
  const wizard = useWizard()
  const shown = useAnswers()
  const judged = useDeferredValue<typeof shown | null>(shown, null)
  const sections = useMemo(
    () => judged && journeyOf(wizard.form, judged.answers, judged.context).sections,
    [wizard, judged],
  )
  useEffect(() => {
    if (sections) lastOf.set(wizard, sections)
  }, [wizard, sections])
  const review = useWords(wizardWords)('review')
  return stepsOf(sections ?? lastOf.get(wizard) ?? shown.evaluation.sections, review)
}
