import { useState } from 'react'
import type { Choice } from './ChoiceLine'
import type { ControlProps } from './controlProps'
import { choiceWords } from './messages/choices'
import { Select } from './Select'
import { partOf } from './TextPart'
import { useWordsOf } from './useWordsOf'

/** One of the lists: its name, what it offers now, what is chosen in it. */
export type LinkedList = {
  readonly label: string
  readonly choices: readonly Pick<Choice, 'value' | 'label'>[]
  readonly chosen: string | undefined
}

type LinkedSelectsProps = ControlProps & {
  /** The lists to be drawn now, the first one first: each offers what the choice before it opens. */
  readonly lists: readonly LinkedList[]
  /** What stands under a choice, to be told when it is made: null when nothing does. */
  next(place: number, value: string | undefined): { readonly label: string; readonly count: number } | null
  onChoose(place: number, value: string | undefined): void
}

/** Native lists, each of which follows the one before it. A list that appears is told, and the focus stays. */
export function LinkedSelects({ lists, next, onChoose, ...group }: LinkedSelectsProps) {
  const words = useWordsOf(choiceWords)
  const [said, say] = useState('')
  const wrong = lists.findIndex(({ chosen }) => chosen === undefined)
  const choose = (place: number, value: string | undefined) => {
    const following = next(place, value)
    say(following === null ? '' : words('next', following))
    onChoose(place, value)
  }
  return (
    <div className="parts">
      {lists.map(({ label, choices, chosen }, place) => {
        const isWrong = group.invalid && place === (wrong < 0 ? 0 : wrong)
        const part = partOf(group, `${place + 1}`, isWrong)
        return (
          <div className="field-row" key={label}>
            <label className="label" htmlFor={part.id}>
              {label}
            </label>
            <Select
              {...part}
              choices={choices}
              chosen={chosen}
              blank={words('blank')}
              onChoose={(value) => choose(place, value)}
            />
          </div>
        )
      })}
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  )
}
