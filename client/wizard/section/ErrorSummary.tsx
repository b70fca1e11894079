import type { MouseEvent, Ref } from 'react'
import { AuthorText, useLanguageOf } from '../../../forms/controls/AuthorLanguage'
import type { AnswerPath } from '../../../schemas/answers'
import type { Errors } from '../session/errorsOf'
import { focusRow, rowIdOf } from './ids'

type ErrorSummaryProps = {
  readonly title: string
  readonly errors: Errors
  /** The question at a path. */
  label(path: AnswerPath): string
  readonly ref: Ref<HTMLDivElement>
}

/** What is wrong, above the form, in the words that stand at each question; a link to each. */
export function ErrorSummary({ title, errors, label, ref }: ErrorSummaryProps) {
  const languageOf = useLanguageOf()
  const go = (event: MouseEvent, path: AnswerPath) => {
    if (focusRow(rowIdOf(path))) event.preventDefault()
  }
  return (
    <div ref={ref} className="error-summary" tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {Object.entries(errors).map(([path, sentence]) => (
          <li key={path}>
            <a href={`#${rowIdOf(path)}`} onClick={(event) => go(event, path)}>
              <bdi lang={languageOf(label(path))}>{label(path)}</bdi> – <AuthorText text={sentence} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
