import { type ReactNode, useState } from 'react'
import type { PasskeyUsed } from '../../../schemas/secondFactor'
import { challengePasskey } from '../../api/secondFactor'
import { accountWords } from '../../messages/account'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { fetched } from '../../ui/chunk'
import { Failure } from '../../ui/FailurePage'
import { PasskeyAbandoned } from './abandoned'
import { useOfferedPasskey } from './useOfferedPasskey'

type PasskeyButtonProps = {
  readonly variant?: 'primary' | 'secondary'
  readonly children: ReactNode
  /** What the passkey is for; throws what the server refused. */
  use(passkey: PasskeyUsed): Promise<void>
}

/** Uses a passkey when it is pressed; nothing where the browser knows none. */
export function PasskeyButton({ variant = 'secondary', children, use }: PasskeyButtonProps) {
  const words = useWords(accountWords)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  if (!('PublicKeyCredential' in window)) return null

  async function press() {
    setBusy(true)
    setError(null)
    try {
      const asked = challengePasskey({})
      const { askPasskey } = await fetched(() => import('./browserPasskeys'))
      await use(await askPasskey(await asked))
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="stack-s">
      {error === null ? null : <PasskeyFailure error={error} />}
      <div className="actions">
        <Button variant={variant} busy={busy} onClick={() => void press()}>
          {busy ? words('passkeyBusy') : children}
        </Button>
      </div>
    </div>
  )
}

/** The same, and where the address is written the browser offers the passkeys that it knows. */
export function OfferedPasskey(props: PasskeyButtonProps) {
  const [error, setError] = useState<unknown>(null)
  useOfferedPasskey({ use: props.use, refused: setError })
  return (
    <div className="stack-s">
      {error === null ? null : <PasskeyFailure error={error} />}
      <PasskeyButton {...props} />
    </div>
  )
}

/** Why a passkey did not serve: the browser tells hardly more than that. */
function PasskeyFailure({ error }: { readonly error: unknown }) {
  const words = useWords(accountWords)
  if (!(error instanceof PasskeyAbandoned)) return <Failure error={error} />
  return (
    <Banner tone="warning" live="alert">
      <p>{words('passkeyAbandoned')}</p>
    </Banner>
  )
}
