import type { ReactNode } from 'react'
import { readOwnAccount } from '../api/ownAccount'
import { accountPageWords } from '../messages/accountPage'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Page } from '../ui/Page'
import { Link } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import type { OwnProps } from './sections/own'

type OwnPageProps = {
  readonly title: string
  readonly lead?: string
  children(own: OwnProps): ReactNode
}

/** A part of one's own account, a section for each thing of it, with the way back to the others. */
export function OwnPage({ title, lead, children }: OwnPageProps) {
  const words = useWords(accountPageWords)
  const remote = useRemote('own', (signal) => readOwnAccount({}, { signal }))
  return (
    <Page title={title} overline={<Link to="/compte">{words('title')}</Link>} lead={lead}>
      <Await remote={remote} inside>
        {(own, reload) => children({ own, reload })}
      </Await>
    </Page>
  )
}
