import { useState } from 'react'
import { Radios } from '../../../forms/controls/Radios'
import type { Conflict } from '../../../forms/engine'
import type { AnswerPath } from '../../../schemas/answers'
import { conflictWords } from '../../messages/conflict'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { controlIdOf } from '../section/ids'
import { useSides } from './useSides'

type ConflictDialogProps = {
  readonly conflicts: readonly Conflict[]
  onKept(theirs: ReadonlySet<AnswerPath>): void
}

/** Asks what to keep of answers that were changed both here and on another page; nothing is sent until then. */
export function ConflictDialog({ conflicts, onKept }: ConflictDialogProps) {
  const words = useWords(conflictWords)
  const sidesOf = useSides()
  const [theirs, setTheirs] = useState<ReadonlySet<AnswerPath>>(new Set())
  const choose = (path: AnswerPath, side: string) =>
    setTheirs((chosen) => {
      const others = [...chosen].filter((each) => each !== path)
      return new Set(side === 'theirs' ? [...others, path] : others)
    })
  return (
    // Escape keeps what is on this page, as the choice made beforehand says.
    <Dialog title={words('title')} onClose={() => onKept(theirs)}>
      <p>{words('lead', { count: conflicts.length })}</p>
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
