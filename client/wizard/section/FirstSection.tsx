import { journeyOf } from '../../../forms/engine'
import { Redirect } from '../../ui/router'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { reviewPath, sectionPath } from '../stepper/steps'

/** Goes to the first section that is not complete, or to the review. */
export function FirstSection() {
  const { form, root } = useWizard()
  const { answers, context } = useAnswers()
  const { next } = journeyOf(form, answers, context)
  return <Redirect to={`${root}/${next === null ? reviewPath : sectionPath(next)}`} replace />
}
