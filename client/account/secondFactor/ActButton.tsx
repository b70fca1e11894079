import { type ReactNode, useState } from 'react'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { useProving } from './proving'

type ActButtonProps = {
  readonly variant?: 'primary' | 'secondary'
  readonly children: ReactNode
  /** What wants a proof of who is at the screen. */
  act(): Promise<void>
}

/** Does something sensitive when it is pressed, and says why it could not. */
export function ActButton({ variant = 'secondary', children, act }: ActButtonProps) {
  const words = useWords(secondFactorWords)
  const proving = useProving()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function press() {
    setBusy(true)
    setError(null)
    try {
      await proving(act)
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      {error === null ? null : <Failure error={error} />}
      <Button variant={variant} busy={busy} onClick={() => void press()}>
        {busy ? words('working') : children}
      </Button>
    </>
  )
}
