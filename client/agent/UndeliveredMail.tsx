import { deskWords } from '../messages/desk'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'

/** Tells an agent that a mail about this dossier never reached its owner. */
export function UndeliveredMail({ undelivered }: { readonly undelivered: boolean | undefined }) {
  const words = useWords(deskWords)
  if (undelivered !== true) return null
  return (
    <Banner tone="warning" title={words('undeliveredTitle')}>
      <p>{words('undelivered')}</p>
    </Banner>
  )
}
