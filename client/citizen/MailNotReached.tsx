import { historyWords } from '../messages/history'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Link } from '../ui/router'

/** Tells a dossier's owner that a mail about it was given up, and where their address is changed. */
export function MailNotReached() {
  const words = useWords(historyWords)
  return (
    <Banner tone="warning" title={words('notReachedTitle')}>
      <p>{words('notReached')}</p>
      <p>
        <Link to="/compte">{words('checkAddress')}</Link>
      </p>
    </Banner>
  )
}
