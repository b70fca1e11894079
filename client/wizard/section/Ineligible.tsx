import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { Banner } from '../../ui/Banner'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'

/**
 * Why the person is not entitled, in the author's words; nothing while nothing stands against it. On the page that
 * submits, a box that was not ticked counts.
 */
export function Ineligible({ submitting = false }: { readonly submitting?: boolean }) {
  const { form } = useWizard()
  const { evaluation } = useAnswers()
  const { locale } = useLanguage()
  const words = useWords(wizardWords)
  const failing = submitting ? evaluation.ineligibleIfSubmitted : evaluation.ineligible
  const rules = failing.flatMap((index) => form.procedure.eligibility?.[index] ?? [])
  // The region stands there before it has something to say, so that it is heard.
  return (
    <div role="status" className="ineligible">
      {rules.length > 0 && (
        <Banner tone="warning" title={words('ineligible')}>
          {rules.map(({ message }) => (
            <p key={labelIn(message, 'fr')}>
              <AuthorText text={labelIn(message, locale)} />
            </p>
          ))}
        </Banner>
      )}
    </div>
  )
}
