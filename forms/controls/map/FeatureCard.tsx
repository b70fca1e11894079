import { useEffect, useRef } from 'react'
import type { Sketch } from '../../fields/map/sketch'
import { type ControlProps, idList } from '../controlProps'
import { LongTextControl } from '../LongTextControl'
import { labelWords } from '../messages/labels'
import { TextControl } from '../TextControl'
import { partOf, TextPart } from '../TextPart'
import { useTyped } from '../useTyped'
import { useWordsOf } from '../useWordsOf'
import { messages } from './messages'
import type { Line } from './useSketches'

type FeatureCardProps = ControlProps & {
  readonly line: Line
  /** `Point 1`, `Surface 2`: how it is called in the list. */
  readonly title: string
  /** Just added: it takes the focus. */
  readonly isNew: boolean
  /** It seems to be written longitude first. */
  readonly isSwapped: boolean
  onSketch(changed: Partial<Sketch>): void
  onFocus(): void
  onRemove(): void
}

/** One feature: its name, its coordinates as they are typed, its removal. */
export function FeatureCard(props: FeatureCardProps) {
  const { line, title, isNew, isSwapped, onSketch, onFocus, onRemove, ...control } = props
  const words = useWordsOf(messages)
  const labels = useWordsOf(labelWords)
  const { id } = control
  const card = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isNew) card.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isNew])
  const part = partOf(control, 'coordinates', control.invalid)
  const doubt = `${id}-swapped`
  const coordinates = { ...part, describedBy: idList(isSwapped ? doubt : undefined, part.describedBy) }
  const name = { ...partOf(control, 'name', false), required: false }
  return (
    <li data-key={`${line.key}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the focus of the controls inside passes here. */}
      <fieldset ref={card} className="feature" aria-labelledby={`${id}-title`} onFocus={onFocus}>
        <div className="feature-head">
          <span className="legend" id={`${id}-title`}>
            {title}
          </span>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={onRemove}>
            {words.rich('remove', { name: title })}
          </button>
        </div>
        <Coordinates
          {...coordinates}
          label={words(line.shape === 'point' ? 'onePoint' : 'manyPoints')}
          several={line.shape !== 'point'}
          text={line.text}
          onText={(text) => onSketch({ text })}
        />
        {isSwapped && (
          <p className="hint" id={doubt}>
            {words('swapped')}
          </p>
        )}
        <TextPart
          {...name}
          label={words('name')}
          facultative={labels('facultative')}
          text={line.name}
          onText={(text) => onSketch({ name: text })}
        />
      </fieldset>
    </li>
  )
}

type CoordinatesProps = ControlProps & {
  readonly label: string
  readonly several: boolean
  readonly text: string
  onText(text: string): void
}

function Coordinates({ label, several, text, onText, ...control }: CoordinatesProps) {
  const typed = useTyped<string>({
    value: text,
    read: (value) => ({ value }),
    print: (value) => value,
    onChange: (value) => onText(typeof value === 'string' ? value : ''),
  })
  return (
    <div className="field-row">
      <label className="label" htmlFor={control.id}>
        {label}
      </label>
      {several ? (
        <LongTextControl {...control} typed={typed} />
      ) : (
        <TextControl {...control} typed={typed} size={30} spellCheck={false} />
      )}
    </div>
  )
}
