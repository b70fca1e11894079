import { Suspense } from 'react'
import { finalStates } from '../../../forms/lifecycle'
import type { readVersion } from '../../../schemas/api/dossiers'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { DossierSummary } from '../../../schemas/dossier'
import { procedureIn } from '../../api/definition'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { chunk } from '../../ui/chunk'
import { Loading } from '../../ui/Loading'
import { lazily } from '../../ui/lazily'

const AnnotationFields = lazily(
  chunk(() => import('./AnnotationFields')),
  'AnnotationFields',
)

const AnnotationsRead = lazily(
  chunk(() => import('./AnnotationsRead')),
  'AnnotationsRead',
)

type AnnotationsProps = {
  readonly dossier: DossierSummary
  readonly frozen: ResponseOf<typeof readVersion>
}

/** What agents note down beside the answers of the latest version, to read once it is decided; nothing where the procedure asks for nothing. */
export function Annotations({ dossier, frozen }: AnnotationsProps) {
  const words = useWords(instructingWords)
  const decided = finalStates.some((state) => state === dossier.state)
  const Shown = decided ? AnnotationsRead : AnnotationFields
  const asks = procedureIn(frozen.definition).annotations !== undefined
  if (!asks || frozen.version.version !== dossier.version) return null
  return (
    <section className="card" aria-labelledby="annotations">
      <h2 id="annotations">{words('annotations')}</h2>
      <p className="soft">{words(decided ? 'annotationsKept' : 'annotationsText')}</p>
      <Suspense fallback={<Loading inside />}>
        <Shown dossier={dossier} frozen={frozen} />
      </Suspense>
    </section>
  )
}
