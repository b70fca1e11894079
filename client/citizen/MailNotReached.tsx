import { historyWords } from '../messages/history'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Link } from '../ui/router'
import { togetherAddress } from './addresses'
import type { DossierRead } from './dossierRead'

/** Tells a dossier's owner which mails about it were given up: to them, and to whom they invited; and what to do. */
export function MailNotReached({ read }: { readonly read: DossierRead }) {
  const words = useWords(historyWords)
  const { undelivered = false, uninvited = [], dossier } = read
  return (
    <>
      {undelivered ? (
        <Banner tone="warning" title={words('notReachedTitle')}>
          <p>{words('notReached')}</p>
          <p>
            <Link to="/compte/identite">{words('checkAddress')}</Link>
          </p>
        </Banner>
      ) : null}
      {uninvited.length > 0 ? (
        <Banner tone="warning" title={words('uninvitedTitle')}>
          <p>{words.rich('uninvited', { who: <bdi>{uninvited.join(', ')}</bdi> })}</p>
          <p>
            <Link to={togetherAddress(dossier.id)}>{words('seeInvited')}</Link>
          </p>
        </Banner>
      ) : null}
    </>
  )
}
