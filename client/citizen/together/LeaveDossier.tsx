import { useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { useSession } from '../../account/session'
import { removeGuest } from '../../api/invitations'
import { togetherWords } from '../../messages/together'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'

type LeaveDossierProps = { readonly dossier: DossierSummary; onLeft(): void }

/** For a guest: the way to help no longer. */
export function LeaveDossier({ dossier: { id, number }, onLeft }: LeaveDossierProps) {
  const words = useWords(togetherWords)
  const { account } = useSession()
  const [error, setError] = useState<unknown>(null)

  async function leave(guest: string) {
    setError(null)
    try {
      await removeGuest({ params: { dossier: id, guest } })
      announce(words('left', { number }))
      onLeft()
    } catch (refused) {
      setError(refused)
    }
  }

  if (account === null) return null
  return (
    <>
      {error === null ? null : <Failure error={error} />}
      <Button
        variant="tertiary"
        aria-label={words('leaveOf', { number })}
        onClick={() => void leave(account.accountId)}
      >
        {words('leave')}
      </Button>
    </>
  )
}
