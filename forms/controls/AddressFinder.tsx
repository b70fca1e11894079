import { useRef, useState } from 'react'
import type { Found } from '../../schemas/lookup'
import type { World } from '../fields/view'
import { Combobox } from './Combobox'
import { idList } from './controlProps'
import { type Find, useSearch } from './useSearch'

type AddressFinderProps = {
  /** The question's id: the parts of its address are named after it. */
  readonly id: string
  readonly name: string
  readonly world: World
  readonly words: Readonly<Record<'label' | 'hint' | 'silent' | 'filled', string>>
  /** Told of the address that was chosen. */
  onFound(found: Found): void
}

/** The source that finds addresses as one types. */
export const addressSource = 'addresses'

/** The fewest characters that are searched for. */
const least = 3

/**
 * A box that finds an address while one types, and fills in the parts below, where it can be changed. It is a help and
 * never an answer: whoever does not find theirs types it.
 */
export function AddressFinder({ id, name, world, words, onFound }: AddressFinderProps) {
  const [text, setText] = useState('')
  const [filled, setFilled] = useState(false)
  const seen = useRef(new Map<string, Found>()).current
  const find: Find = async (typed, signal) => {
    if (typed.trim().length < least) return []
    const found = await world.search(addressSource, typed, signal)
    for (const each of found) seen.set(each.key, each)
    return found
  }
  const search = useSearch(find)
  const boxId = `${id}-search`
  return (
    <div className="field-row" data-part="search">
      <label className="label" id={`${boxId}-label`} htmlFor={boxId}>
        {words.label}
      </label>
      <p className="hint" id={`${boxId}-hint`}>
        {words.hint}
      </p>
      <Combobox
        id={boxId}
        name={`${name}/search`}
        describedBy={idList(`${boxId}-hint`)}
        invalid={false}
        required={false}
        text={text}
        query={text}
        search={search}
        silent={words.silent}
        onType={(typed) => {
          setText(typed)
          setFilled(false)
        }}
        onChoose={({ key, label }) => {
          const found = seen.get(key)
          if (found === undefined) return
          setText(label)
          setFilled(true)
          onFound(found)
        }}
        onLeave={() => undefined}
      />
      <p className="sr-only" role="status">
        {filled ? words.filled : ''}
      </p>
    </div>
  )
}
