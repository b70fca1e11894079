import { useEffect } from 'react'
import { suggestedAnswers } from '../../../forms/engine'
import { useEngineContext } from '../session/useAnswers'
import { useWizard } from '../session/wizard'

/** Puts the author's defaults into the blank questions of a section when it is opened, where the person sees them. */
export function useSuggestions(section: string): void {
  const { form, answers, apply } = useWizard()
  const context = useEngineContext()
  useEffect(() => {
    const suggested = suggestedAnswers(form, answers(), context, section)
    if (Object.keys(suggested).length > 0) apply(suggested)
  }, [section, form, answers, apply, context])
}
