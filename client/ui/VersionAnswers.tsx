import { AuthorLanguage } from '../../forms/controls/AuthorLanguage'
import { loadForm } from '../../forms/engine'
import { documentOf } from '../../forms/engine/documentOf'
import { procedureIn } from '../api/definition'
import { fileAddress, readVersion } from '../api/dossiers'
import { useLanguage } from '../messages/LanguageProvider'
import { Await } from './Await'
import { DocumentSections } from './DocumentSections'
import { FileStandings } from './FileStandings'
import { useRemote } from './useRemote'

type VersionAnswersProps = { readonly dossier: string; readonly version: number }

/** What one version says, as it was frozen: its own revision, its own day. */
export function VersionAnswers({ dossier, version }: VersionAnswersProps) {
  const { locale } = useLanguage()
  const remote = useRemote(`${dossier} ${version}`, async (signal) => {
    const frozen = await readVersion({ params: { dossier, version } }, { signal })
    return { frozen, form: await loadForm(procedureIn(frozen.definition)) }
  })
  return (
    <Await remote={remote} inside>
      {({ frozen, form }) => (
        <AuthorLanguage procedure={form.procedure} locale={locale}>
          <FileStandings dossier={dossier}>
            <DocumentSections
              level={3}
              document={documentOf(form, frozen.answers, {
                today: frozen.evaluatedOn,
                locale,
                facts: frozen.facts,
                awaited: frozen.awaited,
              })}
              fileAddress={(file) => fileAddress(dossier, file.fileId)}
            />
          </FileStandings>
        </AuthorLanguage>
      )}
    </Await>
  )
}
