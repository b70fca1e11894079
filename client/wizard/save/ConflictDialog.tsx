import { useState, useSyncExternalStore } from 'react'
import { Radios } from '../../../forms/controls/Radios'
import type { Conflict } from '../../../forms/engine'
import type { AnswerPath } from '../../../schemas/answers'
import { saveWords } from '../../messages/save'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { controlIdOf } from '../section/ids'
import type { Autosave } from './createAutosave'
import { useSides } from './useSides'

/** Asks what to keep where an answer was changed both here and on another page; nothing is sent until then. */
export function ConflictDialog({ autosave }: { readonly autosave: Autosave }) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state)
  if (state.kind !== 'conflict') return null
  return <Asked conflicts={state.conflicts} onKept={autosave.resolve} />
}

type AskedProps = {
  readonly conflicts: readonly Conflict[]
  onKept(theirs: ReadonlySet<AnswerPath>): void
}

function Asked({ conflicts, onKept }: AskedProps) {
  const words = useWords(saveWords)
  const sidesOf = useSides()
  const [theirs, setTheirs] = useState<ReadonlySet<AnswerPath>>(new Set())
  const choose = (path: AnswerPath, side: string) =>
    setTheirs((chosen) => {
      const others = [...chosen].filter((each) => each !== path)
      return new Set(side === 'theirs' ? [...others, path] : others)
    })
  return (
    // Escape keeps what is on this page, as the choice made beforehand says.
    <Dialog title={words('conflictTitle')} onClose={() => onKept(theirs)}>
      <p>{words('conflictLead', { count: conflicts.length })}</p>
      {conflicts.map((conflict) => {
        const { label, mine, other } = sidesOf(conflict)
        const id = `conflict-${controlIdOf(conflict.path)}`
        return (
          <fieldset key={conflict.path} className="field-row">
            <legend className="legend">{label}</legend>
            <Radios
              id={id}
              name={id}
              describedBy={undefined}
              invalid={false}
              required
              choices={[
                { value: 'mine', label: words('mine'), hint: mine },
                { value: 'theirs', label: words('theirs'), hint: other },
              ]}
              chosen={theirs.has(conflict.path) ? 'theirs' : 'mine'}
              onChoose={(side) => choose(conflict.path, side)}
            />
          </fieldset>
        )
      })}
      <div className="actions">
        <Button onClick={() => onKept(theirs)}>{words('keep')}</Button>
      </div>
    </Dialog>
  )
}
