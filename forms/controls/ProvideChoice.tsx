import { Fragment, type ReactNode } from 'react'
import type { Provision } from '../fields/file/provision'
import { ChoiceLine } from './ChoiceLine'
import type { ControlProps } from './controlProps'
import { fileWords } from './messages/files'
import { TextControl } from './TextControl'
import { useTyped } from './useTyped'
import { useWordsOf } from './useWordsOf'

type ProvideChoiceProps = ControlProps & {
  readonly provide: readonly Provision[]
  readonly chosen: Provision | undefined
  onChoose(provision: Provision): void
  /** The files themselves, or word of where they were sent: what the choice calls for. */
  readonly detail: ReactNode
}

/** When a paper is provided: now, later, or it was sent before. */
export function ProvideChoice({
  id,
  name,
  describedBy,
  provide,
  chosen,
  onChoose,
  detail,
}: ProvideChoiceProps) {
  const words = useWordsOf(fileWords)
  return (
    // A group and not a radiogroup: what a choice calls for stands right under it.
    // biome-ignore lint/a11y/useSemanticElements: the row is a fieldset already, with the question for its legend.
    <div className="choices" role="group" aria-label={words('provide')} aria-describedby={describedBy}>
      {provide.map((provision) => (
        <Fragment key={provision}>
          <ChoiceLine
            kind="radio"
            id={`${id}-${provision}`}
            name={`${name}/provide`}
            label={words(`provide.${provision}`)}
            checked={chosen === provision}
            onChoose={() => onChoose(provision)}
          />
          {chosen === provision && detail !== null && <div className="choice-detail">{detail}</div>}
        </Fragment>
      ))}
    </div>
  )
}

type SentWhereProps = ControlProps & {
  readonly text: string
  onChange(text: string): void
}

/** When, or with which dossier, a paper was sent before. */
export function SentWhere({ text, onChange, ...control }: SentWhereProps) {
  const words = useWordsOf(fileWords)
  const typed = useTyped<string>({
    value: text,
    read: (value) => ({ value }),
    print: (value) => value,
    onChange: (value) => onChange(typeof value === 'string' ? value : ''),
  })
  const id = `${control.id}-where`
  return (
    <>
      <label className="label" htmlFor={id}>
        {words('sentWhere')}
      </label>
      <TextControl {...control} id={id} name={`${control.name}/where`} typed={typed} />
    </>
  )
}
