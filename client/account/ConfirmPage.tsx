import { useState } from 'react'
import type { readConfirmation as route } from '../../schemas/api/accounts'
import type { ResponseOf } from '../../schemas/api/endpoint'
import { confirmAccount, readConfirmation } from '../api/accounts'
import { isRefused } from '../api/problems'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Page } from '../ui/Page'
import { PlainForm } from '../ui/PlainForm'
import { useRemote } from '../ui/useRemote'
import { LinkOver, LinkRefused } from './LinkOver'
import { LinkPage } from './LinkPage'
import { useAccountFields } from './useAccountFields'
import { useLinkToken, useWayIn } from './useLink'

const again = '/inscription'

/**
 * Where the link of a mail to confirm an address leads. In the browser that asked for the account a press confirms, and
 * never the visit: mail servers visit links. Elsewhere the password that was chosen does.
 */
export function ConfirmPage() {
  const words = useWords(accountWords)
  const token = useLinkToken()
  return token === null ? (
    <LinkOver again={again} lead={words('linkIncomplete')} />
  ) : (
    <Confirmation token={token} />
  )
}

function Confirmation({ token }: { readonly token: string }) {
  const remote = useRemote(token, (signal) => readConfirmation({ body: { token } }, { signal }))
  if (remote.state === 'failed' && isRefused(remote.error, 'account.linkOver'))
    return <LinkOver again={again} lead={remote.error.problem.detail} />
  return <Await remote={remote}>{(wanted) => <Wanted token={token} wanted={wanted} />}</Await>
}

type WantedProps = { readonly token: string; readonly wanted: ResponseOf<typeof route> }

function Wanted({ token, wanted }: WantedProps) {
  const words = useWords(accountWords)
  const { password } = useAccountFields()
  const enter = useWayIn()
  const [forgotten, setForgotten] = useState(false)
  if (wanted.wants === 'password' || forgotten)
    return (
      <LinkPage
        title={words('confirmTitle')}
        lead={words('confirmLead')}
        again={again}
        field={password}
        button={words('confirm')}
        focused={forgotten}
        use={(body) => confirmAccount({ body })}
      />
    )
  const { name, email } = wanted
  return (
    <Page title={words('confirmTitle')}>
      <p>{words.rich('confirmHere', { name: <bdi>{name}</bdi>, email: <bdi>{email}</bdi> })}</p>
      <PlainForm
        fields={[]}
        button={words('confirm')}
        busyButton={words('confirming')}
        send={async () => {
          try {
            enter(await confirmAccount({ body: { token } }))
          } catch (error) {
            // The browser has lost what it kept, since the page was opened.
            if (!isRefused(error, 'account.passwordWanted')) throw error
            setForgotten(true)
          }
        }}
        told={(error) => <LinkRefused error={error} again={again} />}
      />
      <p>{words('confirmNotYours')}</p>
    </Page>
  )
}
