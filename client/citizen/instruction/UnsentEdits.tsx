import { loadForm } from '../../../forms/engine'
import type { FormDocument } from '../../../forms/engine/documentTypes'
import { submittedAnswers } from '../../../forms/engine/submittedAnswers'
import { withFacts } from '../../../schemas/lookup'
import { procedureIn } from '../../api/definition'
import { fileAddress, readDraft, readVersion } from '../../api/dossiers'
import { correctionWords } from '../../messages/correction'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { Banner } from '../../ui/Banner'
import { LinkButton } from '../../ui/Button'
import { DocumentSections } from '../../ui/DocumentSections'
import { useRemote } from '../../ui/useRemote'
import type { DossierRead } from '../dossierRead'
import { editsBetween } from '../unsent/editsBetween'

/** What the draft says that the last version does not: to be submitted, or kept aside while it is examined. */
export function UnsentEdits({ read }: { readonly read: DossierRead }) {
  const words = useWords(correctionWords)
  const { locale } = useLanguage()
  const { dossier } = read
  const open = dossier.state === 'submitted'
  const remote = useRemote(`${dossier.id} ${dossier.version} ${locale}`, (signal) =>
    editsOf(read, locale, signal),
  )
  return (
    <Await remote={remote} inside>
      {(edits) =>
        edits.sections.length === 0 ? null : (
          <section className="stack" aria-labelledby="unsent">
            <h2 id="unsent">{words(open ? 'unsent' : 'kept')}</h2>
            <Banner>
              <p>{words(open ? 'unsentText' : 'keptText')}</p>
            </Banner>
            <details className="run">
              <summary>{words('keptList')}</summary>
              <DocumentSections
                level={3}
                document={edits}
                fileAddress={({ fileId }) => fileAddress(dossier.id, fileId)}
              />
            </details>
            {open ? (
              <div className="actions">
                <LinkButton to={`/dossiers/${dossier.id}/relecture`}>{words('unsentLink')}</LinkButton>
              </div>
            ) : null}
          </section>
        )
      }
    </Await>
  )
}

async function editsOf(
  { dossier, definition, today }: DossierRead,
  locale: 'fr' | 'en',
  signal: AbortSignal,
): Promise<FormDocument> {
  const params = { dossier: dossier.id }
  const [draft, frozen, form] = await Promise.all([
    readDraft({ params }, { signal }),
    readVersion({ params: { ...params, version: dossier.version } }, { signal }),
    loadForm(procedureIn(definition)),
  ])
  const world = { today, locale, facts: withFacts(frozen.facts, draft.facts) }
  const { answers } = submittedAnswers(form, draft.answers, world)
  return editsBetween(form, [frozen.answers, answers], world, 'unsent')
}
