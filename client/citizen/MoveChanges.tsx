import type { MoveReport } from '../../schemas/api/moves'
import { movingWords } from '../messages/moving'
import { useWords } from '../messages/useWords'

/** What the person should look at first. */
const kinds = ['aside', 'refused', 'converted', 'asked', 'unasked', 'recomputed'] as const

/** What moving a draft changes in it, kind by kind; what stays is counted. */
export function MoveChanges({ report }: { readonly report: MoveReport }) {
  const words = useWords(movingWords)
  const some = kinds.filter((kind) => report[kind].length > 0)
  return (
    <>
      <p>
        {words('kept', { count: report.kept })} {some.length === 0 ? words('nothing') : null}
      </p>
      {some.map((kind) => (
        <section key={kind} className="stack-s" aria-labelledby={`move-${kind}`}>
          <h2 id={`move-${kind}`}>{words(kind)}</h2>
          <p>{words(`${kind}Text`)}</p>
          <ToldAnswers all={report[kind]} />
        </section>
      ))}
    </>
  )
}

type ToldAnswersProps = { readonly all: MoveReport['aside'] }

/** Questions, each with what its answer was or becomes, and why. */
export function ToldAnswers({ all }: ToldAnswersProps) {
  const words = useWords(movingWords)
  return (
    <ul className="changes">
      {all.map(({ at, question, before, after, why, required }) => (
        <li key={`${at} ${before} ${why}`}>
          <p>
            <strong>
              <bdi>{question}</bdi>
            </strong>
            {required === false ? ` (${words('optional')})` : null}
          </p>
          {before === undefined ? null : (
            <p>
              {after === undefined || after === before ? (
                <bdi className="typed">{before}</bdi>
              ) : (
                words.rich('fromTo', {
                  before: <bdi className="typed">{before}</bdi>,
                  after: <bdi className="typed">{after}</bdi>,
                })
              )}
            </p>
          )}
          {why === undefined ? null : <p className="soft small">{why}</p>}
        </li>
      ))}
    </ul>
  )
}
