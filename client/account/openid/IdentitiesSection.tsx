import { useRef, useState } from 'react'
import { type Identity, type Provider, providerNames } from '../../../schemas/identity'
import { depart, listIdentities, unlinkIdentity } from '../../api/identities'
import { openidWords } from '../../messages/openid'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { useBranding } from '../../ui/branding'
import { Failure } from '../../ui/FailurePage'
import { Moment } from '../../ui/Moment'
import { useRemote } from '../../ui/useRemote'
import { ownAddresses } from '../ownAddresses'
import { AccountSection } from '../sections/AccountSection'
import type { OwnProps } from '../sections/own'
import { useProof } from '../useProof'

/** What leads to the account beside its password: linked here, and unlinked. */
export function IdentitiesSection({ own }: Pick<OwnProps, 'own'>) {
  const words = useWords(openidWords)
  const { providers } = useBranding()
  const { proven, dialog } = useProof(own)
  const [failed, setFailed] = useState<unknown>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const remote = useRemote('identities', (signal) => listIdentities({}, { signal }))
  if (providers.length === 0) return null

  async function link(provider: Provider) {
    const body = { back: ownAddresses.means, link: true }
    await proven(async () => location.assign((await depart({ params: { provider }, body })).address))
  }

  async function unlink({ id, provider }: Identity, reload: () => void) {
    if (!(await proven(() => unlinkIdentity({ params: { identity: id } })))) return
    announce(words('unlinked', { provider: providerNames[provider] }))
    heading.current?.focus()
    reload()
  }

  const trying = (act: Promise<void>) => {
    setFailed(null)
    act.catch(setFailed)
  }

  return (
    <AccountSection title={words('identitiesTitle')} lead={words('identitiesLead')} heading={heading}>
      {dialog}
      {failed === null ? null : <Failure error={failed} />}
      <Await remote={remote} inside>
        {({ identities }, reload) => (
          <>
            <Linked identities={identities} unlink={(identity) => trying(unlink(identity, reload))} />
            <div className="actions">
              {providers
                .filter((provider) => !identities.some((identity) => identity.provider === provider))
                .map((provider) => (
                  <Button key={provider} variant="secondary" onClick={() => trying(link(provider))}>
                    {words('link', { provider: providerNames[provider] })}
                  </Button>
                ))}
            </div>
          </>
        )}
      </Await>
    </AccountSection>
  )
}

type LinkedProps = { readonly identities: readonly Identity[]; unlink(identity: Identity): void }

function Linked({ identities, unlink }: LinkedProps) {
  const words = useWords(openidWords)
  if (identities.length === 0) return <p>{words('none')}</p>
  return (
    <ul className="lines">
      {identities.map((identity) => (
        <li key={identity.id} className="stack-s">
          <p>
            <strong>{providerNames[identity.provider]}</strong>
            <br />
            {words.rich('linkedAt', { at: <Moment at={identity.linkedAt} /> })}
          </p>
          <div className="actions">
            <Button variant="secondary" onClick={() => unlink(identity)}>
              {words('unlink', { provider: providerNames[identity.provider] })}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
