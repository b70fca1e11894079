import { type Provider, providerNames, providers } from '../../../schemas/identity'
import { openidWords } from '../../messages/openid'
import { useWords } from '../../messages/useWords'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Redirect, useLocation } from '../../ui/router'

/** Signed out here, of somebody who came by a provider: its own session may be ended too. */
export function FarewellPage() {
  const words = useWords(openidWords)
  const farewell = farewellIn(useLocation().state)
  if (farewell === null) return <Redirect to="/" replace />
  const provider = providerNames[farewell.provider]
  return (
    <Page title={words('leftTitle')} lead={words('leftLead', { provider })}>
      <p>{words('leftShared')}</p>
      <div className="actions">
        <a className="ds-button" data-variant="primary" href={farewell.address}>
          {words('leaveToo', { provider })}
        </a>
        <LinkButton to="/" variant="secondary">
          {words('backHome')}
        </LinkButton>
      </div>
    </Page>
  )
}

/** What signing out has handed over to this page. */
function farewellIn(state: unknown): { readonly provider: Provider; readonly address: string } | null {
  if (typeof state !== 'object' || state === null || !('provider' in state && 'address' in state)) return null
  const provider = providers.find((each) => each === state.provider)
  const address = String(state.address)
  return provider !== undefined && /^https?:/.test(address) ? { provider, address } : null
}
