import { type FormEvent, useEffect, useMemo, useRef } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import { FormIdContext } from '../../../forms/controls/formId'
import type { AskedSection } from '../../../forms/engine'
import { questionsIn } from '../../../forms/engine/questionsIn'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { Button, LinkButton } from '../../ui/Button'
import { navigate, useLocation } from '../../ui/router'
import { usePageTitle } from '../../ui/usePageTitle'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { reviewPath, sectionPath } from '../stepper/steps'
import { useNextAddress } from '../stepper/useNextAddress'
import { Elements } from './Elements'
import { ErrorSummary } from './ErrorSummary'
import { Ineligible } from './Ineligible'
import { focusRow, isRowId } from './ids'
import { useAdded } from './useAdded'
import { useChecked } from './useChecked'

/** From so many questions on, the browser draws only those in sight (`forms.css`). */
const long = 60

const formId = 'section'

/** A section's questions, and the ways on and back. */
export function SectionForm({ section }: { readonly section: AskedSection }) {
  const {
    form,
    root,
    parts: { Repetition },
  } = useWizard()
  const { locale } = useLanguage()
  const words = useWords(wizardWords)
  const { errors, summary, check } = useChecked(section.id)
  const questions = useMemo(() => (summary === null ? undefined : questionsIn([section])), [section, summary])
  const { sections } = useAnswers().evaluation
  const place = sections.findIndex(({ id }) => id === section.id)
  const procedure = labelIn(form.procedure.title, locale)
  const heading = usePageTitle({
    // The review is the last step.
    title: words('stepTitle', { step: place + 1, total: sections.length + 1, title: section.title }),
    procedure,
    inError: summary !== null,
  })
  const summaryAt = useRef<HTMLDivElement>(null)
  const { hash, search } = useLocation()
  const fromReview = new URLSearchParams(search).has(reviewPath)
  const before = sections[place - 1]
  const following = fromReview ? undefined : sections[place + 1]
  const after = useNextAddress(section.id)
  useAdded(section)

  useEffect(() => {
    // A link from the review leads to one question; others (`#main`) are none of ours.
    if (isRowId(hash.slice(1))) focusRow(hash.slice(1))
  }, [hash])
  useEffect(() => {
    if (summary !== null) summaryAt.current?.focus()
  }, [summary])

  const goOn = async (event: FormEvent) => {
    event.preventDefault()
    if (await check()) navigate(fromReview ? `${root}/${reviewPath}` : after())
  }

  return (
    <FormIdContext value={formId}>
      <div className="form" data-long={section.elements.length > long || undefined}>
        {summary !== null && (
          <ErrorSummary
            ref={summaryAt}
            title={words('summary', { count: Object.keys(summary).length })}
            errors={summary}
            label={(path) => questions?.get(path) ?? ''}
          />
        )}
        <div className="page-head">
          <p className="overline">
            <AuthorText text={procedure} />
          </p>
          <h1 ref={heading} tabIndex={-1}>
            <AuthorText text={section.title} />
          </h1>
          {section.hint !== undefined && (
            <p className="lead">
              <AuthorText text={section.hint} />
            </p>
          )}
          <p className="soft small">{words('required')}</p>
        </div>
        <Elements
          elements={section.elements}
          raised={section.raised}
          errors={errors}
          level={2}
          repetition={(asked) => Repetition && <Repetition asked={asked} errors={errors} />}
        />
        <Ineligible />
        <form className="wizard-foot" id={formId} noValidate onSubmit={(event) => void goOn(event)}>
          <Button type="submit">{words(fromReview ? 'backToReview' : 'next')}</Button>
          {before !== undefined && (
            <LinkButton to={`${root}/${sectionPath(before.id)}`} variant="secondary">
              {words('back')}
            </LinkButton>
          )}
          <LinkButton to={`${root}/${following ? sectionPath(following.id) : reviewPath}`} variant="tertiary">
            {words('skip')}
          </LinkButton>
        </form>
      </div>
    </FormIdContext>
  )
}
