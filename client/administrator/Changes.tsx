import type { ResponseOf } from '../../schemas/api/endpoint'
import type { compareRevisions } from '../../schemas/api/procedures'
import { revisionWords } from '../messages/revisions'
import { useWords } from '../messages/useWords'

type Change = ResponseOf<typeof compareRevisions>['changes'][number]

/** The gravest first. */
const impacts = ['losesAnswers', 'needsCare', 'harmless'] as const
const tones = { losesAnswers: 'danger', needsCare: 'warning', harmless: 'success' } as const

/** What changed, by what it does to answers: each change with what it is about, what it was, and why it is so classed. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords(revisionWords)
  return impacts.map((impact) => {
    const classed = changes.filter((change) => change.impact === impact)
    if (classed.length === 0) return null
    return (
      <section key={impact} className="stack-s" aria-labelledby={`impact-${impact}`}>
        <h3 id={`impact-${impact}`}>
          <span className="ds-tag" data-color={tones[impact]}>
            {words(`impact_${impact}`)} ({classed.length})
          </span>
        </h3>
        <ul className="changes">
          {classed.map((change) => (
            <li key={`${change.at} ${change.what} ${change.subject}`} className="stack-s">
              <p>
                <strong>
                  <bdi>{change.subject}</bdi>
                </strong>
                {' – '}
                {change.what}
              </p>
              <Sides change={change} />
              <p className="soft small">
                {change.why}
                {change.at === '' ? null : (
                  <>
                    {' '}
                    <code>{change.at}</code>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function Sides({ change: { before, after } }: { readonly change: Change }) {
  const words = useWords(revisionWords)
  if (before === undefined && after === undefined) return null
  return (
    <dl className="sides">
      {before === undefined ? null : (
        <div>
          <dt>{words('before')}</dt>
          <dd>
            <bdi className="typed">{before}</bdi>
          </dd>
        </div>
      )}
      {after === undefined ? null : (
        <div>
          <dt>{words('after')}</dt>
          <dd>
            <bdi className="typed">{after}</bdi>
          </dd>
        </div>
      )}
    </dl>
  )
}
