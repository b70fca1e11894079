import { readFindings } from '../api/procedures'
import { revisionWords } from '../messages/revisions'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { useRemote } from '../ui/useRemote'
import { Findings } from './Findings'

type RevisionFindingsProps = { readonly procedure: string; readonly revision: number }

/** What the definition check says of a revision today, as it was told when its file came in. */
export function RevisionFindings({ procedure, revision }: RevisionFindingsProps) {
  const words = useWords(revisionWords)
  const remote = useRemote(`${procedure} ${revision}`, (signal) =>
    readFindings({ params: { procedure, revision } }, { signal }),
  )
  return (
    <section className="stack" aria-labelledby="check">
      <h2 id="check">{words('check')}</h2>
      <Await remote={remote} inside>
        {({ findings }) =>
          findings.length === 0 ? (
            <p>{words('checkRight')}</p>
          ) : (
            <Findings findings={findings} name={`${procedure}.json`} />
          )
        }
      </Await>
    </section>
  )
}
