import { useState } from 'react'
import type { Passkey } from '../../../schemas/secondFactor'
import { removePasskey, renamePasskey } from '../../api/secondFactor'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Moment } from '../../ui/Moment'
import { PlainForm } from '../../ui/PlainForm'
import { RemoveFactor } from './RemoveFactor'
import { useFocusBack } from './useFocusBack'

type PasskeyCardProps = {
  readonly passkey: Passkey
  readonly last: boolean
  onChanged(): void
}

/** A passkey: its name, since when, when it served; named otherwise, removed. */
export function PasskeyCard({ passkey, last, onChanged }: PasskeyCardProps) {
  const words = useWords(secondFactorWords)
  const [doing, setDoing] = useState<'renaming' | 'removing' | null>(null)
  const { passkeyId, name, createdAt, lastUsedAt } = passkey
  const params = { passkey: passkeyId }
  const { place, giveBack } = useFocusBack()
  function end() {
    giveBack()
    setDoing(null)
  }
  return (
    <li className="card">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </p>
      <p>
        {words.rich('passkeySince', { date: <Moment at={createdAt} /> })}{' '}
        {lastUsedAt
          ? words.rich('passkeyUsed', { date: <Moment at={lastUsedAt} /> })
          : words('passkeyNeverUsed')}
      </p>
      <div ref={place}>
        {doing === 'renaming' ? (
          <Rename
            name={name}
            onClose={end}
            rename={async (next) => {
              await renamePasskey({ params, body: { name: next } })
              announce(words('passkeyRenamed', { name: next }))
              end()
              onChanged()
            }}
          />
        ) : (
          <div className="actions">
            <Button variant="tertiary" onClick={() => setDoing('renaming')}>
              {words('passkeyRename', { name })}
            </Button>
            <Button variant="tertiary" onClick={() => setDoing('removing')}>
              {words('passkeyRemove', { name })}
            </Button>
          </div>
        )}
      </div>
      {doing === 'removing' ? (
        <RemoveFactor
          title={words('passkeyRemoveTitle', { name })}
          last={last}
          done={words('passkeyRemoved', { name })}
          remove={() => removePasskey({ params })}
          onClose={() => setDoing(null)}
          onRemoved={() => {
            setDoing(null)
            onChanged()
          }}
        />
      ) : null}
    </li>
  )
}

type RenameProps = { readonly name: string; rename(name: string): Promise<void>; onClose(): void }

function Rename({ name, rename, onClose }: RenameProps) {
  const words = useWords(secondFactorWords)
  const field = {
    name: 'name',
    type: 'text',
    label: words('passkeyName'),
    missing: words('passkeyNameMissing'),
    autoComplete: 'off',
    defaultValue: name,
    maxLength: 100,
  } as const
  return (
    <PlainForm
      fields={[field]}
      focused
      cancel={{ words: words('cancel'), act: onClose }}
      button={words('save')}
      busyButton={words('saving')}
      send={(typed) => rename(typed('name').trim())}
    />
  )
}
