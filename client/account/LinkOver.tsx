import { isRefused } from '../api/problems'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'

/** Where another link is asked for. */
export type AgainAddress = '/inscription' | '/mot-de-passe-oublie'

/** A link that was cut, or is known to be over as its page opens: why, and where another one is asked for. */
export function LinkOver({ again, lead }: { readonly again: AgainAddress; readonly lead: string }) {
  const words = useWords(accountWords)
  return (
    <Page title={words('linkTitle')} lead={lead}>
      <div className="actions">
        <LinkButton to={again}>{words('linkAgain')}</LinkButton>
        <LinkButton to="/connexion" variant="secondary">
          {words('title')}
        </LinkButton>
      </div>
    </Page>
  )
}

/** The same, learnt as the link is used; nothing for other refusals. */
export function LinkRefused({ again, error }: { readonly again: AgainAddress; readonly error: unknown }) {
  const words = useWords(accountWords)
  if (!isRefused(error, 'account.linkOver')) return null
  return (
    <Banner tone="danger" live="alert" title={words('linkTitle')}>
      <p>{error.problem.detail}</p>
      <LinkButton to={again} variant="secondary">
        {words('linkAgain')}
      </LinkButton>
    </Banner>
  )
}
