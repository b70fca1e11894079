import type { ReactNode } from 'react'
import { AuthorText } from './AuthorLanguage'
import { ChoiceLine } from './ChoiceLine'
import type { ControlProps } from './controlProps'
import { labelWords } from './messages/labels'
import { useWordsOf } from './useWordsOf'

export type SingleCheckboxProps = ControlProps & {
  readonly label: ReactNode
  readonly checked: boolean
  onCheck(checked: boolean): void
}

/** One box to tick, with its own label: a statement, a consent. */
export function SingleCheckbox({ label, onCheck, ...props }: SingleCheckboxProps) {
  const words = useWordsOf(labelWords)
  const question = (
    <>
      {typeof label === 'string' ? <AuthorText text={label} /> : label}
      {!props.required && <span className="facultative"> {words('facultative')}</span>}
    </>
  )
  return <ChoiceLine kind="checkbox" {...props} label={question} onChoose={onCheck} />
}
