import type { ReactNode } from 'react'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { LinkButton } from './Button'
import { Page } from './Page'

/** Nothing stands at this address, or nothing that this account may see; what is left of it, below. */
export function NotFoundPage({ children }: { readonly children?: ReactNode }) {
  const words = useWords(shellWords)
  return (
    <Page title={words('notFoundTitle')} lead={words('notFound')}>
      <p>{words('notFoundOwner')}</p>
      <div className="actions">
        <LinkButton to="/">{words('backHome')}</LinkButton>
        <LinkButton to="/dossiers" variant="secondary">
          {words('backDossiers')}
        </LinkButton>
      </div>
      {children}
    </Page>
  )
}
