import { useState } from 'react'
import { deskWords } from '../messages/desk'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { announce } from '../ui/announce'
import { Button } from '../ui/Button'
import { Failure } from '../ui/FailurePage'
import { OpinionFigures } from '../ui/OpinionFigures'
import { Page } from '../ui/Page'
import { useSearchParams } from '../ui/router'
import { DeskTable } from './DeskTable'
import { ProcedureFilter } from './ProcedureFilter'
import { useDesk } from './useDesk'

/** The agent's list: every submitted dossier of their procedures, the latest first. */
export function DeskPage() {
  const words = useWords(deskWords)
  const [search, setSearch] = useSearchParams()
  const procedure = search.get('procedure') ?? undefined
  const { desk, readFurther } = useDesk(procedure)
  return (
    <Page title={words('title')} lead={words('lead')} wide>
      <Await remote={desk} inside>
        {({ dossiers, procedures, next }) => (
          <>
            {procedures.length > 1 ? (
              <ProcedureFilter
                procedures={procedures}
                chosen={procedure}
                onChoose={(id) => setSearch(id === undefined ? {} : { procedure: id })}
              />
            ) : null}
            {dossiers.length === 0 ? (
              <div className="card empty">
                <h2>{words('emptyTitle')}</h2>
                <p>{words('empty')}</p>
              </div>
            ) : (
              <>
                <DeskTable dossiers={dossiers} />
                {next === null ? (
                  <p className="soft">{words('allShown')}</p>
                ) : (
                  <Further readFurther={readFurther} />
                )}
              </>
            )}
            <Opinions of={procedure ?? (procedures.length === 1 ? procedures[0]?.id : undefined)} />
          </>
        )}
      </Await>
    </Page>
  )
}

/** Figures are those of one procedure: the one that is listed. */
function Opinions({ of }: { readonly of: string | undefined }) {
  return of === undefined ? null : <OpinionFigures procedure={of} />
}

/** "Charger la suite": the button keeps the focus, and what came is said aloud. */
function Further({ readFurther }: { readFurther(): Promise<number> }) {
  const words = useWords(deskWords)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function read() {
    setBusy(true)
    setError(null)
    try {
      announce(words('loadedMore', { count: await readFurther() }))
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="stack">
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        <Button variant="secondary" busy={busy} onClick={() => void read()}>
          {words(busy ? 'loadingMore' : 'more')}
        </Button>
      </div>
    </div>
  )
}
