import { NotFoundPage } from '../ui/NotFoundPage'
import { useParams } from '../ui/router'
import { ActivityPage, MailsPage, MeansPage, WhoPage } from './OwnPages'

/** What stands at `/compte/PART` (`ownAddresses`). */
const parts = new Map([
  ['identite', WhoPage],
  ['connexion', MeansPage],
  ['activite', ActivityPage],
  ['courriels', MailsPage],
])

/** A part of one's own account, by its address. */
export function AccountPartPage() {
  const { part = '' } = useParams()
  const Part = parts.get(part) ?? NotFoundPage
  return <Part key={part} />
}
