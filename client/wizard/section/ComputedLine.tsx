import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { AskedComputed } from '../../../forms/engine'
import { asText } from '../../../forms/fields/presentation'
import { labelIn } from '../../../schemas/label'
import { noFacts } from '../../../schemas/lookup'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { useWizard } from '../session/wizard'
import { controlIdOf, rowIdOf } from './ids'

/** A value worked out from answers; a dash while some of them are absent. */
export function ComputedLine({ asked }: { readonly asked: AskedComputed }) {
  const { form } = useWizard()
  const { locale } = useLanguage()
  const words = useWords(wizardWords)
  const { path, field, label, value } = asked
  const id = controlIdOf(path)
  const type = form.types.get(field.as)
  const missing = value === undefined ? words('noValueYet') : undefined
  const hint = field.hint === undefined ? missing : labelIn(field.hint, locale)
  return (
    <div className="field-row computed" id={rowIdOf(path)}>
      <span className="label" id={`${id}-label`}>
        <AuthorText text={label} />
      </span>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          <AuthorText text={hint} />
        </span>
      )}
      {/* Worked out at each answer: it is there to be read, and says nothing by itself. */}
      <output
        className="computed-value"
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-live="off"
      >
        {type === undefined || value === undefined
          ? words('noValue')
          : asText(type.present(value, field, locale, noFacts))}
      </output>
    </div>
  )
}
