import { useState } from 'react'
import { beginApp, removeApp } from '../../api/secondFactor'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Moment } from '../../ui/Moment'
import { ActButton } from './ActButton'
import { AddApp } from './AddApp'
import { countOf, type PartProps } from './parts'
import { RemoveFactor } from './RemoveFactor'
import { useFocusBack, useFocusOnLess } from './useFocusBack'

type Begun = Awaited<ReturnType<typeof beginApp>>

/** The authenticator app: added, changed, removed. */
export function AppPart({ factors, onChanged }: PartProps) {
  const words = useWords(secondFactorWords)
  const [begun, setBegun] = useState<Begun | null>(null)
  const [removing, setRemoving] = useState(false)
  const { app } = factors
  const { place, giveBack } = useFocusBack()
  const heading = useFocusOnLess(app ? 1 : 0)
  return (
    <div className="stack" ref={place}>
      <h3 ref={heading} tabIndex={-1}>
        {words('appTitle')}
      </h3>
      <p>{app ? words.rich('appSince', { date: <Moment at={app.confirmedAt} /> }) : words('appLead')}</p>
      {begun ? (
        <AddApp
          begun={begun}
          replaces={app !== null}
          onClose={() => {
            giveBack()
            setBegun(null)
          }}
          onAdded={(codes) => {
            setBegun(null)
            onChanged(codes)
          }}
        />
      ) : (
        <div className="actions">
          <ActButton act={async () => setBegun(await beginApp({}))}>
            {words(app ? 'appReplace' : 'appAdd')}
          </ActButton>
          {app ? (
            <Button variant="tertiary" onClick={() => setRemoving(true)}>
              {words('appRemove')}
            </Button>
          ) : null}
        </div>
      )}
      {removing ? (
        <RemoveFactor
          title={words('appRemoveTitle')}
          last={countOf(factors) === 1}
          done={words('appRemoved')}
          remove={() => removeApp({})}
          onClose={() => setRemoving(false)}
          onRemoved={() => {
            setRemoving(false)
            onChanged()
          }}
        />
      ) : null}
    </div>
  )
}
