import { useState } from 'react'
import type { SessionAccount } from '../../schemas/account'
import type { SecondFactorAsked } from '../../schemas/secondFactor'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Page } from '../ui/Page'
import { PlainForm, type PlainFormField } from '../ui/PlainForm'
import { navigate } from '../ui/router'
import { type AgainAddress, LinkOver, LinkRefused } from './LinkOver'
import { refusedField } from './RegisterForm'
import { SecondStep } from './SignInForm'
import { useLinkToken, useWayIn } from './useLink'

type LinkPageProps = {
  readonly title: string
  readonly lead: string
  /** Where another link is asked for. */
  readonly again: AgainAddress
  readonly field: PlainFormField<'password'>
  readonly button: string
  /** The field takes the focus: the page that was there has just made way. */
  readonly focused?: boolean
  use(body: {
    readonly token: string
    readonly password: string
  }): Promise<SessionAccount | SecondFactorAsked>
}

/** A page that uses its link's token with a password. */
export function LinkPage({ title, lead, again, field, button, focused = false, use }: LinkPageProps) {
  const words = useWords(accountWords)
  const enter = useWayIn()
  const token = useLinkToken()
  const [asked, setAsked] = useState<SecondFactorAsked | null>(null)
  if (token === null) return <LinkOver again={again} lead={words('linkIncomplete')} />
  if (asked)
    return (
      <Page title={title}>
        <SecondStep asked={asked} onSignedIn={enter} onRestart={() => navigate('/connexion')} />
      </Page>
    )
  return (
    <Page title={title} lead={lead}>
      <div className="narrow">
        <PlainForm
          fields={[field]}
          button={button}
          busyButton={words('signingIn')}
          focused={focused}
          send={async (typed) => {
            const answer = await use({ token, password: typed('password') })
            if ('accountId' in answer) enter(answer)
            else setAsked(answer)
          }}
          fieldOf={(error) => (refusedField(error) === 'password' ? 'password' : null)}
          told={(error) => <LinkRefused error={error} again={again} />}
        />
      </div>
    </Page>
  )
}
