import { render } from '@testing-library/react'
import { useRef, useState } from 'react'
import { LocaleContext } from '../../forms/controls/locale'
import type { InputProps, View, World } from '../../forms/fields/view'
import type { Unreadable } from '../../schemas/answers'
import { type Facts, noFacts } from '../../schemas/lookup'

type Given<Field, Value> = {
  readonly value?: Value | Unreadable
  readonly world?: World
  readonly facts?: Facts
} & Partial<Pick<InputProps<Field, Value>, 'required' | 'invalid' | 'locale'>>

const noWorld: World = {
  upload: () => Promise.reject(new Error('Nothing is sent.')),
  fileAddress: () => null,
  offers: () => false,
  search: () => Promise.resolve([]),
  find: () => Promise.resolve(undefined),
  learn: () => undefined,
}

/** An input on its own, in a row's fieldset, at work on an answer. `heard` are the answers it handed over. */
export function showInput<Field, Value>(
  view: View<Field, Value>,
  field: Field,
  given: Given<Field, Value> = {},
) {
  const heard: (Value | Unreadable | undefined)[] = []
  const {
    value: first,
    world = noWorld,
    facts = noFacts,
    required = true,
    invalid = false,
    locale = 'fr',
  } = given
  function Row() {
    const [value, setValue] = useState(first)
    const latest = useRef(first)
    return (
      <LocaleContext value={locale}>
        <fieldset>
          <legend id="q-label">La question</legend>
          <label htmlFor="q">La question</label>
          <view.Input
            {...{ field, value, world, facts, required, invalid, locale }}
            id="q"
            name="q"
            describedBy={undefined}
            latest={() => latest.current}
            onChange={(answer) => {
              heard.push(answer)
              latest.current = answer
              setValue(answer)
            }}
          />
        </fieldset>
      </LocaleContext>
    )
  }
  return { ...render(<Row />), heard }
}
