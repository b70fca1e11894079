import { useFormikContext } from 'formik'
import { useMemo, useSyncExternalStore } from 'react'
import { type Context, type Evaluation, evaluate } from '../../../forms/engine'
import type { Answers } from '../../../schemas/answers'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWizard } from './wizard'

/** The answers as they are shown, judged in the page's language. */
export type AskedAnswers = {
  readonly answers: Answers
  readonly context: Context
  readonly evaluation: Evaluation
}

/** Formik's values, which are the draft's answers, and one pass over them. */
export function useAnswers(): AskedAnswers {
  const { values } = useFormikContext<Answers>()
  const { form } = useWizard()
  const context = useEngineContext()
  return useMemo(
    () => ({ answers: values, context, evaluation: evaluate(form, values, context) }),
    [form, values, context],
  )
}

/** What answers are judged against: the server's date, the page's language. */
export function useEngineContext(): Context {
  const { today, facts } = useWizard()
  const { locale } = useLanguage()
  const known = useSyncExternalStore(facts.subscribe, facts.known)
  return useMemo(() => ({ today, locale, facts: known }), [today, locale, known])
}
