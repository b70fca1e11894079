import type { ReactNode } from 'react'
import { accountPageWords } from '../../messages/accountPage'
import { useWords } from '../../messages/useWords'
import { Link } from '../../ui/router'
import { ownAddresses } from '../ownAddresses'
import { useSession } from '../session'
import type { OwnProps } from './own'

/** A card for each part of the account: what it is, how it stands, and the way there. */
export function AccountCards({ own }: Pick<OwnProps, 'own'>) {
  const words = useWords(accountPageWords)
  const { account } = useSession()
  return (
    <ul className="card-list">
      <Card to={ownAddresses.who} title={words('whoTitle')}>
        <p>
          <bdi>{account?.name}</bdi>
          <br />
          <bdi>{account?.email}</bdi>
        </p>
        {own.nextAddress ? (
          <p>
            <strong>{words('addressOnItsWay')}</strong>
          </p>
        ) : null}
      </Card>
      <Card to={ownAddresses.means} title={words('meansTitle')}>
        <p>{words(own.hasPassword ? 'hasPassword' : 'hasNoPassword')}</p>
        <p>{words(own.hasSecondFactor ? 'factorOn' : 'factorOff')}</p>
      </Card>
      <Card to={ownAddresses.activity} title={words('activityTitle')}>
        <p>{words('openSessions', { count: own.sessions })}</p>
      </Card>
      <Card to={ownAddresses.mails} title={words('mailsTitle')}>
        <p>{words('mailsText')}</p>
      </Card>
      {account?.roles.includes('citizen') ? (
        <Card to={ownAddresses.leaving} title={words('leavingTitle')}>
          <p>{words('leavingText')}</p>
        </Card>
      ) : null}
    </ul>
  )
}

type CardProps = { readonly to: string; readonly title: string; readonly children: ReactNode }

function Card({ to, title, children }: CardProps) {
  return (
    <li className="card card-linked">
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      {children}
    </li>
  )
}
