import { useId, useState } from 'react'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { compareRevisions as route } from '../../schemas/api/procedures'
import { compareRevisions } from '../api/procedures'
import { revisionWords } from '../messages/revisions'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { useRemote } from '../ui/useRemote'
import type { Authored, Revision } from './authored'
import { Changes } from './Changes'

type Compared = ResponseOf<typeof route>
type ComparisonProps = { readonly procedure: Authored; readonly revision: Revision }

/** What changed since another revision, the published one unless another is chosen, and which drafts it touches. */
export function Comparison({ procedure, revision }: ComparisonProps) {
  const words = useWords(revisionWords)
  const id = useId()
  const [chosen, setChosen] = useState<number>()
  const query = chosen === undefined ? {} : { with: chosen }
  const params = { procedure: procedure.id, revision: revision.revision }
  const remote = useRemote(`${procedure.id} ${revision.revision} ${chosen}`, (signal) =>
    compareRevisions({ params, query }, { signal }),
  )
  const others = procedure.revisions.filter((one) => one.revision !== revision.revision)
  const shown = remote.state === 'ready' ? remote.value.with : chosen
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('changes')}</h2>
      {others.length > 0 ? (
        <div className="filter stack-s">
          <label className="label" htmlFor={id}>
            {words('compareWith')}
          </label>
          <select
            id={id}
            className="ds-input"
            value={shown ?? ''}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {shown === undefined || shown === null ? <option value="" /> : null}
            {others.map(({ revision: number, status }) => (
              <option key={number} value={number}>
                {words('revisionOption', { revision: number, status: words(`status_${status}`) })}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <Await remote={remote} inside>
        {(compared) => <Told compared={compared} />}
      </Await>
    </section>
  )
}

function Told({ compared: { with: former, changes, drafts } }: { readonly compared: Compared }) {
  const words = useWords(revisionWords)
  if (former === null) return <p>{words('first')}</p>
  const summary = { count: changes.length, with: former }
  return (
    <div className="stack">
      <p role="status">{changes.length === 0 ? words('same', summary) : words('summary', summary)}</p>
      <Changes changes={changes} />
      <h3>{words('drafts')}</h3>
      {drafts.total === 0 ? (
        <p>{words('draftsNone', { with: former })}</p>
      ) : (
        <p>
          {words('draftsTotal', { total: drafts.total, with: former })}{' '}
          {words('draftsTouched', { touched: drafts.touched })}{' '}
          {words('draftsLosing', { losing: drafts.losing })}{' '}
          {drafts.read < drafts.total ? words('draftsRead', { read: drafts.read }) : null}
        </p>
      )}
    </div>
  )
}
