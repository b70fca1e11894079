import { useEffect, useRef, useState } from 'react'
import type { Opinion } from '../../../schemas/opinion'
import { opinionWords } from '../../messages/opinions'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { OpinionForm } from './OpinionForm'

type GiveOpinionProps = { readonly dossier: string; readonly opinion: Opinion | undefined }

/** Asks how it went, once a dossier is decided; afterwards, what was said, which may be changed. */
export function GiveOpinion({ dossier, opinion }: GiveOpinionProps) {
  const words = useWords(opinionWords)
  const [said, setSaid] = useState(opinion)
  const [asking, setAsking] = useState(opinion === undefined)
  const title = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)

  // The button that was pressed is gone: what takes its place is read from its title on.
  useEffect(() => {
    if (moved.current) title.current?.focus()
    moved.current = asking !== undefined
  }, [asking])

  function keep(given: Opinion) {
    setSaid(given)
    setAsking(false)
  }

  return (
    <section className="stack" aria-labelledby="opinion">
      <h2 id="opinion" ref={title} tabIndex={-1}>
        {words('title')}
      </h2>
      {asking ? (
        <OpinionForm
          dossier={dossier}
          before={said}
          onGiven={keep}
          onCancel={said ? () => setAsking(false) : undefined}
        />
      ) : null}
      {said && !asking ? (
        <>
          <Banner tone="success">
            <p>{words('given')}</p>
            <p>{words('yours', { score: words(`score_${said.score}`) })}</p>
            {said.comment === '' ? null : (
              <p>
                <bdi className="said">{said.comment}</bdi>
              </p>
            )}
          </Banner>
          <div className="actions">
            <Button variant="secondary" onClick={() => setAsking(true)}>
              {words('change')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  )
}
