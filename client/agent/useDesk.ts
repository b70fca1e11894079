import { useState } from 'react'
import type { DossierSummary } from '../../schemas/dossier'
import { listSubmittedDossiers } from '../api/dossiers'
import { type Remote, useRemote } from '../ui/useRemote'

/** The pages of the list read so far, one after the other. */
export type Desk = {
  readonly dossiers: readonly DossierSummary[]
  readonly procedures: readonly { readonly id: string; readonly title: string }[]
  /** Where the list goes on; null at its end. */
  readonly next: string | null
}

type Further = {
  readonly after: string
  readonly dossiers: readonly DossierSummary[]
  readonly next: string | null
}

/** The list of one procedure, or of all, and how to read further. */
export function useDesk(procedure: string | undefined) {
  const [further, setFurther] = useState<Further | null>(null)
  const first = useRemote(`desk ${procedure}`, (signal) =>
    listSubmittedDossiers({ query: query(procedure) }, { signal }),
  )
  const desk = withFurther(first, further)

  /** Reads the next page and answers how many dossiers it brought. */
  async function readFurther(): Promise<number> {
    if (desk.state !== 'ready' || desk.value.next === null || first.state !== 'ready') return 0
    const page = await listSubmittedDossiers({ query: { ...query(procedure), after: desk.value.next } })
    setFurther({
      after: first.value.next ?? '',
      dossiers: [...desk.value.dossiers.slice(first.value.dossiers.length), ...page.dossiers],
      next: page.next,
    })
    return page.dossiers.length
  }

  return { desk, readFurther }
}

function query(procedure: string | undefined) {
  return procedure === undefined ? {} : { procedure }
}

/** What was read further goes with the first page it followed; another first page begins anew. */
function withFurther(first: Remote<Desk>, further: Further | null): Remote<Desk> {
  if (first.state !== 'ready' || further === null || further.after !== first.value.next) return first
  const dossiers = [...first.value.dossiers, ...further.dossiers]
  return { ...first, value: { ...first.value, dossiers, next: further.next } }
}
