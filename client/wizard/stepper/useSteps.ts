import { useDeferredValue, useMemo } from 'react'
import { journeyOf } from '../../../forms/engine'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { type Step, stepsOf } from './steps'

/** Every step with its state; they follow the answers a moment later, so that nobody waits for them. */
export function useSteps(): readonly Step[] {
  const { form } = useWizard()
  const shown = useAnswers()
  const { answers, context } = useDeferredValue(shown)
  const review = useWords(wizardWords)('review')
  return useMemo(() => stepsOf(journeyOf(form, answers, context), review), [form, answers, context, review])
}
