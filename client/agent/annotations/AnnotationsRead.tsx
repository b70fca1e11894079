import { documentOf } from '../../../forms/engine/documentOf'
import type { readVersion } from '../../../schemas/api/dossiers'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { DossierSummary } from '../../../schemas/dossier'
import { instructingWords } from '../../messages/instructing'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { DocumentSections } from '../../ui/DocumentSections'
import { useRemote } from '../../ui/useRemote'
import { openAnnotations } from './openAnnotations'

type AnnotationsReadProps = {
  readonly dossier: DossierSummary
  readonly frozen: ResponseOf<typeof readVersion>
}

/** The annotations that a decision was taken with. */
export function AnnotationsRead({ dossier, frozen }: AnnotationsReadProps) {
  const words = useWords(instructingWords)
  const { locale } = useLanguage()
  const remote = useRemote(`${dossier.id} ${dossier.version} read`, (signal) =>
    openAnnotations(dossier, frozen, signal),
  )
  return (
    <Await remote={remote} inside>
      {({ form, draft, today }) => {
        const noted = documentOf(form, draft?.answers ?? {}, { today, locale, facts: frozen.facts })
        const sections = noted.sections
          .filter(({ id }) => id === 'annotations')
          .map((section) => ({ ...section, title: words('annotationsTaken') }))
        return <DocumentSections document={{ ...noted, sections }} level={3} fileAddress={() => null} />
      }}
    </Await>
  )
}
