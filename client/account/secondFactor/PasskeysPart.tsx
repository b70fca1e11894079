import { useState } from 'react'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { AddPasskey } from './AddPasskey'
import { PasskeyCard } from './PasskeyCard'
import { countOf, type PartProps } from './parts'
import { useFocusBack, useFocusOnLess } from './useFocusBack'

/** The passkeys: listed, added, named otherwise, removed. */
export function PasskeysPart({ factors, onChanged }: PartProps) {
  const words = useWords(secondFactorWords)
  const [adding, setAdding] = useState(false)
  const { passkeys } = factors
  const heading = useFocusOnLess(passkeys.length)
  const { place, giveBack } = useFocusBack()
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words('passkeysTitle')}
      </h3>
      <p>{words('passkeysLead')}</p>
      {passkeys.length > 0 ? (
        <ul className="card-list">
          {passkeys.map((passkey) => (
            <PasskeyCard
              key={passkey.passkeyId}
              passkey={passkey}
              last={countOf(factors) === 1}
              onChanged={onChanged}
            />
          ))}
        </ul>
      ) : null}
      <div ref={place}>
        {adding ? (
          <AddPasskey
            onClose={() => {
              giveBack()
              setAdding(false)
            }}
            onAdded={(codes) => {
              setAdding(false)
              heading.current?.focus()
              onChanged(codes)
            }}
          />
        ) : 'PublicKeyCredential' in window ? (
          <div className="actions">
            <Button variant="secondary" onClick={() => setAdding(true)}>
              {words('passkeyAdd')}
            </Button>
          </div>
        ) : (
          <p>{words('passkeyUnknown')}</p>
        )}
      </div>
    </div>
  )
}
