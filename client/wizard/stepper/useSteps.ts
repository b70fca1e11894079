import { useDeferredValue, useMemo } from 'react'
import { type Journey, journeyOf } from '../../../forms/engine'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { type Step, stepsOf } from './steps'

/** The journey and its steps; they follow the answers a moment later, so that typing never waits for them. */
export function useSteps(): { readonly journey: Journey; readonly steps: readonly Step[] } {
  const { form } = useWizard()
  const shown = useAnswers()
  const { answers, context } = useDeferredValue(shown)
  const review = useWords(wizardWords)('review')
  return useMemo(() => {
    const journey = journeyOf(form, answers, context)
    return { journey, steps: stepsOf(journey, review) }
  }, [form, answers, context, review])
}
