import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readNewcomer as route } from '../../../schemas/api/identities'
import { providerNames } from '../../../schemas/identity'
import { readNewcomer } from '../../api/identities'
import { openidWords } from '../../messages/openid'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useRemote } from '../../ui/useRemote'
import { AccountSection } from '../sections/AccountSection'
import { FindAccount } from './FindAccount'
import { MakeAccount } from './MakeAccount'

/** Who came from a provider for the first time. */
export type Newcomer = NonNullable<ResponseOf<typeof route>['newcomer']>

/** Where a provider leads somebody who is not known yet: to a new account, or to the one that they have. */
export function NewcomerPage() {
  const remote = useRemote('newcomer', (signal) => readNewcomer({}, { signal }))
  return (
    <Await remote={remote}>{({ newcomer }) => (newcomer ? <Known newcomer={newcomer} /> : <Over />)}</Await>
  )
}

function Known({ newcomer }: { readonly newcomer: Newcomer }) {
  const words = useWords(openidWords)
  const provider = providerNames[newcomer.provider]
  const name = newcomer.name === '' ? '' : ` ${newcomer.name}`
  return (
    <Page title={words('newTitle', { provider })} lead={words('newLead', { name })}>
      <AccountSection title={words('noAccount')}>
        <MakeAccount newcomer={newcomer} />
      </AccountSection>
      <AccountSection title={words('haveAccount')} lead={words('haveLead', { provider })}>
        <FindAccount newcomer={newcomer} />
      </AccountSection>
    </Page>
  )
}

function Over() {
  const words = useWords(openidWords)
  return (
    <Page title={words('overTitle')} lead={words('overLead')}>
      <div className="actions">
        <LinkButton to="/connexion">{words('signIn')}</LinkButton>
      </div>
    </Page>
  )
}
