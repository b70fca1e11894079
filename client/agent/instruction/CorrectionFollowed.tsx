import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { CorrectionRequest } from '../../../schemas/instruction'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Icon } from '../../ui/Icon'
import { Moment } from '../../ui/Moment'

type CorrectionFollowedProps = {
  readonly corrections: readonly CorrectionRequest[]
  readonly timeZone: string | undefined
}

/** What became of the last correction: pending, lifted, or replied to, with what was not touched. */
export function CorrectionFollowed({ corrections, timeZone }: CorrectionFollowedProps) {
  const words = useWords(instructingWords)
  const last = corrections.at(-1)
  if (last === undefined) return null
  const date = <Moment at={last.askedAt} timeZone={timeZone} />
  if (last.closedAt === null) return <Banner>{words.rich('pending', { date })}</Banner>
  if (last.closedBy === null) return <Banner>{words.rich('lifted', { date })}</Banner>
  const untouched = new Set(last.untouched)
  return (
    <section className="stack-s" aria-labelledby="correction">
      <h2 id="correction">{words('untouchedTitle')}</h2>
      <p>{words('untouched', { version: last.closedBy, asked: last.version })}</p>
      <p>
        <bdi className="said">{last.message}</bdi>
      </p>
      <ul className="asked-list">
        {last.fields.map(({ at, label, message }) => (
          <li key={at}>
            <strong>
              <Icon name={untouched.has(at) ? 'warning' : 'check'} />{' '}
              {words(untouched.has(at) ? 'notChanged' : 'changed')}
            </strong>{' '}
            – <AuthorText text={label} />
            {message === null ? null : (
              <p className="soft">
                <bdi className="said">{message}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
