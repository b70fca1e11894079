import { type ReactNode, useState } from 'react'
import { isRefused } from '../api/problems'
import { proveByPasskey } from '../api/secondFactor'
import { proveAgain } from '../api/session'
import { accountPageWords } from '../messages/accountPage'
import { useWords } from '../messages/useWords'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PlainForm } from '../ui/PlainForm'
import { PasskeyButton } from './secondFactor/PasskeyButton'
import { useAccountFields } from './useAccountFields'

type Proof = {
  /** Does what is sensitive, asking for a proof where the server wants one. False when the person would not give it. */
  proven(act: () => Promise<unknown>): Promise<boolean>
  /** What asks, to be drawn outside of any form. */
  readonly dialog: ReactNode
}

type Means = { readonly hasPassword: boolean; readonly hasPasskeys: boolean }

/** Does what wants a fresh proof of who is at the screen, by what they have: a password, passkeys. */
export function useProof(means: Means): Proof {
  const [asked, setAsked] = useState<{ answer(proved: boolean): void } | null>(null)
  return {
    async proven(act) {
      try {
        await act()
        return true
      } catch (error) {
        if (!isRefused(error, 'session.proofWanted')) throw error
      }
      const proved = await new Promise<boolean>((answer) => setAsked({ answer }))
      setAsked(null)
      if (proved) await act()
      return proved
    },
    dialog: asked ? <ProofDialog {...means} onEnd={asked.answer} /> : null,
  }
}

type ProofDialogProps = Means & { onEnd(proved: boolean): void }

function ProofDialog({ hasPassword, hasPasskeys, onEnd }: ProofDialogProps) {
  const words = useWords(accountPageWords)
  const { password } = useAccountFields()
  return (
    <Dialog title={words('proofTitle')} onClose={() => onEnd(false)}>
      <p>{words(hasPassword ? 'proof' : hasPasskeys ? 'proofByPasskey' : 'proofElsewhere')}</p>
      {hasPassword ? (
        <PlainForm
          fields={[password]}
          button={words('prove')}
          busyButton={words('proving')}
          send={async (typed) => {
            await proveAgain({ body: { password: typed('password') } })
            onEnd(true)
          }}
          fieldOf={(error) => (isRefused(error, 'account.wrongPassword') ? 'password' : null)}
        />
      ) : null}
      {hasPasskeys ? (
        <PasskeyButton
          variant={hasPassword ? 'secondary' : 'primary'}
          use={async (passkey) => {
            await proveByPasskey({ body: { passkey } })
            onEnd(true)
          }}
        >
          {words('provePasskey')}
        </PasskeyButton>
      ) : null}
      <Button variant="tertiary" onClick={() => onEnd(false)}>
        {words('cancel')}
      </Button>
    </Dialog>
  )
}
