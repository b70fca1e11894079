import type { ReactNode } from 'react'
import { procedureIn } from '../../api/definition'
import { lookupsOf } from '../../api/lookups'
import { readRevision } from '../../api/procedures'
import { templatesOf } from '../../api/templates'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { Await } from '../../ui/Await'
import { useParams } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import type { Opening } from '../session/createWizard'
import { openForm } from '../session/openForm'
import { WizardSession } from '../session/WizardSession'

/** The layout of a revision's preview: the very wizard, over answers that are kept in memory and go nowhere. */
export function PreviewWizard({ children }: { readonly children: ReactNode }) {
  const { procedure = '', revision = '' } = useParams()
  const words = useWords(wizardWords)
  const key = `${procedure}/${revision}`
  const remote = useRemote(key, (signal) =>
    openPreview(procedure, Number(revision), words('previewUpload'), signal),
  )
  return (
    <Await remote={remote}>
      {(opening) => (
        <WizardSession key={key} opening={opening}>
          {children}
        </WizardSession>
      )}
    </Await>
  )
}

async function openPreview(
  id: string,
  revision: number,
  noUpload: string,
  signal: AbortSignal,
): Promise<Opening> {
  const { definition, sources, today } = await readRevision(
    { params: { procedure: id, revision } },
    { signal },
  )
  return {
    ...(await openForm(procedureIn(definition), 'annotations')),
    today,
    root: `/administration/${id}/revisions/${revision}/apercu`,
    world: {
      fileAddress: () => null,
      upload: () => Promise.reject(new Error(noUpload)),
      ...templatesOf(id),
      ...lookupsOf(id, revision, sources),
    },
    draft: null,
  }
}
