import { useEffect, useState } from 'react'
import { confirmNextAddress } from '../api/ownAccount'
import { readSession } from '../api/session'
import { accountPageWords } from '../messages/accountPage'
import { useWords } from '../messages/useWords'
import { Button, LinkButton } from '../ui/Button'
import { Failure } from '../ui/FailurePage'
import { Page } from '../ui/Page'
import { useLocation } from '../ui/router'
import { focusTitle } from '../ui/usePageTitle'
import { useSession } from './session'

/**
 * Where both links of a change of address lead, on whatever device and signed in or not. A press confirms, not the
 * visit: mail servers visit links.
 */
export function NextAddressPage() {
  const words = useWords(accountPageWords)
  const token = useLocation().hash.slice(1)
  const { signedIn } = useSession()
  const [changed, setChanged] = useState<boolean | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  async function confirm() {
    setBusy(true)
    setFailed(null)
    try {
      const answer = await confirmNextAddress({ body: { token } })
      if (answer.changed) await seeWho()
      setChanged(answer.changed)
    } catch (error) {
      setFailed(error)
    } finally {
      setBusy(false)
    }
  }

  /** Where somebody is signed in, the page's head and their account show the new address from now on. */
  async function seeWho() {
    const { account } = await readSession({}).catch(() => ({ account: null }))
    if (account !== null) signedIn(account)
  }

  if (!/^[\w-]{43}$/.test(token)) return <Ended title={words('linkTitle')} lead={words('linkCut')} />
  if (changed !== null)
    return (
      <Ended
        pressed
        title={words(changed ? 'addressChangedTitle' : 'halfTitle')}
        lead={words(changed ? 'addressChanged' : 'half')}
      />
    )
  return (
    <Page title={words('confirmTitle')} lead={words('confirmLead')}>
      {failed === null ? null : <Failure error={failed} />}
      <div className="actions">
        <Button busy={busy} onClick={() => void confirm()}>
          {words('confirmAddress')}
        </Button>
      </div>
    </Page>
  )
}

type EndedProps = {
  readonly title: string
  readonly lead: string
  /** It takes the place of the button that was pressed. */
  readonly pressed?: boolean
}

function Ended({ title, lead, pressed = false }: EndedProps) {
  const words = useWords(accountPageWords)
  useEffect(() => {
    if (pressed) focusTitle()
  }, [pressed])
  return (
    <Page title={title} lead={lead}>
      <div className="actions">
        <LinkButton to="/compte">{words('toAccount')}</LinkButton>
      </div>
    </Page>
  )
}
