import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { CorrectionRequest } from '../../../schemas/instruction'
import { correctionWords } from '../../messages/correction'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { LinkButton } from '../../ui/Button'
import { Moment } from '../../ui/Moment'
import { Link } from '../../ui/router'
import { changeAddress } from '../../wizard/review/changeAddress'
import { followAddress, resumeAddress } from '../addresses'

type AskedCorrectionProps = {
  readonly dossier: string
  readonly correction: CorrectionRequest
  readonly timeZone: string | undefined
}

/** What an agent asks to correct, why, and the way to each answer. */
export function AskedCorrection({ dossier, correction, timeZone }: AskedCorrectionProps) {
  const words = useWords(correctionWords)
  const { reason, message, fields, askedAt, author } = correction
  const root = followAddress(dossier)
  const [first] = fields
  return (
    <section className="stack" aria-labelledby="correction">
      <h2 id="correction">{words('title')}</h2>
      <Banner tone="warning">
        <p>
          <strong>{words(`reason_${reason}`)}</strong>
        </p>
        <p>
          <bdi className="said">{message}</bdi>
        </p>
        <p className="soft small">
          {words.rich('askedOn', {
            date: <Moment at={askedAt} show="moment" timeZone={timeZone} />,
            author: <bdi>{author}</bdi>,
          })}
        </p>
      </Banner>
      {fields.length === 0 ? (
        <p>{words('whole')}</p>
      ) : (
        <>
          <h3>{words('fields', { count: fields.length })}</h3>
          <ul className="asked-list">
            {fields.map(({ at, section, label, message: own }) => (
              <li key={at}>
                <Link to={changeAddress(root, section, at)}>
                  <AuthorText text={label} />
                </Link>
                {own === null ? null : (
                  <p>
                    <bdi className="said">{own}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words('how')}</p>
      <div className="actions">
        <LinkButton to={first ? changeAddress(root, first.section, first.at) : resumeAddress(dossier)}>
          {words('start')}
        </LinkButton>
      </div>
    </section>
  )
}
