import { type OpinionFigures as Figures, fewestOpinions, scores } from '../../schemas/opinion'
import { readOpinions } from '../api/opinions'
import { useLanguage } from '../messages/LanguageProvider'
import { opinionWords } from '../messages/opinions'
import { useWords } from '../messages/useWords'
import { Await } from './Await'
import { useRemote } from './useRemote'

/** What citizens say of a procedure once it is over, for those who run it. */
export function OpinionFigures({ procedure }: { readonly procedure: string }) {
  const words = useWords(opinionWords)
  const remote = useRemote(`opinions ${procedure}`, (signal) =>
    readOpinions({ params: { procedure } }, { signal }),
  )
  return (
    <section className="stack-s" aria-labelledby="opinions">
      <h2 id="opinions">{words('figures')}</h2>
      <Await remote={remote} inside>
        {(figures) => <Shown figures={figures} />}
      </Await>
    </section>
  )
}

function Shown({ figures: { answers, counts, comments } }: { readonly figures: Figures }) {
  const words = useWords(opinionWords)
  if (counts === null)
    return (
      <p className="soft">
        {words(answers === 0 ? 'none' : 'few', { count: answers, fewest: fewestOpinions })}
      </p>
    )
  return (
    <>
      <Distribution answers={answers} counts={counts} />
      {comments.length > 0 ? (
        <details className="run">
          <summary>{words('comments', { count: comments.length })}</summary>
          <p className="soft">{words('commentsLead')}</p>
          <ul className="stack-s">
            {comments.map((comment, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they never change places, and two may be the same.
              <li key={index}>
                <bdi className="said">{comment}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

type DistributionProps = { readonly answers: number; readonly counts: readonly number[] }

/** The best first; each bar says what the number beside it does. */
function Distribution({ answers, counts }: DistributionProps) {
  const words = useWords(opinionWords)
  const { locale } = useLanguage()
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return (
    <table className="table opinions">
      <caption>{words('caption', { count: answers })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('answer')}</th>
          <th scope="col">{words('share')}</th>
        </tr>
      </thead>
      <tbody>
        {scores.toReversed().map((score) => {
          const count = counts[score - 1] ?? 0
          return (
            <tr key={score}>
              <th scope="row">{words(`score_${score}`)}</th>
              <td>
                <span className="numeric">
                  {words('shareOf', { count, share: percent.format(count / answers) })}
                </span>
                <progress className="progress" value={count} max={answers} aria-hidden="true" />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
