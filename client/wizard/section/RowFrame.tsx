import type { ReactNode } from 'react'
import { authorText, type LanguageOf } from '../../../forms/controls/AuthorLanguage'
import type { Labelling } from '../../../forms/fields/view'
import type { AnswerPath } from '../../../schemas/answers'
import { controlIdOf, rowIdOf } from './ids'

type RowFrame = {
  readonly path: AnswerPath
  readonly label: string
  readonly languageOf: LanguageOf
  readonly labelling: Labelling
  readonly describedBy: string | undefined
  readonly invalid: boolean
  /** The word that stands at a question one may leave out. */
  readonly facultative: string | undefined
  readonly children: ReactNode
}

/**
 * What names a control: a label, a fieldset with its legend, or nothing where the control has its own words. A function
 * and not a component: a page may hold a thousand.
 */
export function rowFrame({
  path,
  label,
  languageOf,
  labelling,
  describedBy,
  invalid,
  facultative,
  children,
}: RowFrame): ReactNode {
  const id = controlIdOf(path)
  const frame = { id: rowIdOf(path), className: 'field-row', 'data-invalid': invalid || undefined } as const
  const question = (
    <>
      {authorText(label, languageOf)}
      {facultative !== undefined && <span className="facultative"> {facultative}</span>}
    </>
  )
  switch (labelling) {
    case 'own':
      return <div {...frame}>{children}</div>
    case 'label':
      return (
        <div {...frame}>
          <label className="label" htmlFor={id} id={`${id}-label`}>
            {question}
          </label>
          {children}
        </div>
      )
    case 'legend':
      return (
        <fieldset {...frame} aria-describedby={describedBy}>
          <legend className="legend" id={`${id}-label`}>
            {question}
          </legend>
          {children}
        </fieldset>
      )
  }
}
