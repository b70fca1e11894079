import type { ReactNode } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { Labelling } from '../../../forms/fields/view'
import type { AnswerPath } from '../../../schemas/answers'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { controlIdOf, rowIdOf } from './ids'

type RowFrameProps = {
  readonly path: AnswerPath
  readonly label: string
  readonly optional: boolean
  readonly labelling: Labelling
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly children: ReactNode
}

/** What names a control: a label, a fieldset with its legend, or nothing where the control has its own words. */
export function RowFrame({
  path,
  label,
  optional,
  labelling,
  describedBy,
  invalid,
  children,
}: RowFrameProps) {
  const words = useWords(wizardWords)
  const id = controlIdOf(path)
  const frame = { id: rowIdOf(path), className: 'field-row', 'data-invalid': invalid || undefined } as const
  const question = (
    <>
      <AuthorText text={label} />
      {optional && <span className="facultative"> {words('facultative')}</span>}
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
