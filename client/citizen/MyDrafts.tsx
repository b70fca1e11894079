import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Moment } from '../ui/Moment'
import { Link } from '../ui/router'
import { resumeAddress } from './addresses'
import type { Mine } from './StartButtons'

/** The way back to a draft, or to each of several. */
export function MyDrafts({ drafts }: { readonly drafts: readonly Mine[] }) {
  const words = useWords(startWords)
  const [latest, ...others] = drafts
  if (!latest) return null
  const since = ({ number, updatedAt }: Mine) =>
    words.rich('resumeSince', { number, date: <Moment at={updatedAt} show="moment" /> })
  return (
    <>
      <LinkButton to={resumeAddress(latest.id)} large>
        {words('resumeMine')} <Icon name="arrowRight" />
      </LinkButton>
      <p className="soft small">{since(latest)}</p>
      {others.length > 0 ? (
        <section aria-labelledby="my-drafts">
          <h2 id="my-drafts" className="small">
            {words('otherDrafts')}
          </h2>
          <ul className="small">
            {others.map((draft) => (
              <li key={draft.id}>
                <Link to={resumeAddress(draft.id)}>{since(draft)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
