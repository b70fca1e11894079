import { AuthorLanguage, AuthorText } from '../../forms/controls/AuthorLanguage'
import { loadForm } from '../../forms/engine'
import { documentOf } from '../../forms/engine/documentOf'
import { labelIn } from '../../schemas/label'
import { procedureIn } from '../api/definition'
import { fileAddress, readDossier, readVersion } from '../api/dossiers'
import { LateMessages } from '../correspondence/LateMessages'
import { deskWords } from '../messages/desk'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { DocumentSections } from '../ui/DocumentSections'
import { FileStandings } from '../ui/FileStandings'
import { History } from '../ui/history/History'
import { NotFoundPage } from '../ui/NotFoundPage'
import { Page } from '../ui/Page'
import { Link, useParams, useSearchParams } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import { VersionList } from '../ui/VersionList'
import { AttachedFiles } from './AttachedFiles'
import { Annotations } from './annotations/Annotations'
import { DossierBrief } from './DossierBrief'
import { Acts } from './instruction/Acts'
import { AskForm } from './instruction/AskForm'
import { AskingNotice } from './instruction/AskingNotice'
import { InstructionSoFar } from './instruction/InstructionSoFar'
import { useAsking } from './instruction/useAsking'
import { UndeliveredMail } from './UndeliveredMail'
import { VersionChoice } from './VersionChoice'

/** One dossier as the agent reads it: any of its versions, section by section, its files and PDFs. */
export function DeskDossierPage() {
  const { dossier = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const chosen = Number.parseInt(search.get('version') ?? '', 10)
  const remote = useRemote(`${dossier} ${chosen}`, (signal) => readForDesk(dossier, chosen, signal))
  return (
    <Await remote={remote}>
      {(read, reload) =>
        read.frozen ? (
          <DeskDossier
            {...read}
            onActed={reload}
            frozen={read.frozen}
            onVersion={(version) => setSearch({ version: `${version}` })}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </Await>
  )
}

/** The dossier and one of its versions, the latest unless another is chosen; none while it was never submitted. */
async function readForDesk(dossier: string, chosen: number, signal: AbortSignal) {
  const read = await readDossier({ params: { dossier } }, { signal })
  const version = Number.isNaN(chosen) ? read.dossier.version : chosen
  if (version === 0) return { read, frozen: null }
  const frozen = await readVersion({ params: { dossier, version } }, { signal })
  return { read, frozen: { ...frozen, form: await loadForm(procedureIn(frozen.definition)) } }
}

type Read = Awaited<ReturnType<typeof readForDesk>>
type DeskDossierProps = {
  readonly read: Read['read']
  readonly frozen: NonNullable<Read['frozen']>
  onVersion(version: number): void
  onActed(): void
}

function DeskDossier({ read, frozen, onVersion, onActed }: DeskDossierProps) {
  const { dossier, versions, instruction } = read
  const asking = useAsking()
  const words = useWords(deskWords)
  const { locale } = useLanguage()
  const { procedure } = frozen.form
  const document = documentOf(frozen.form, frozen.answers, {
    today: frozen.evaluatedOn,
    locale,
    facts: frozen.facts,
    awaited: frozen.awaited,
  })
  const addressOfFile = (file: { readonly fileId: string }) => fileAddress(dossier.id, file.fileId)
  const title = labelIn(procedure.title, locale)
  return (
    <AuthorLanguage procedure={procedure} locale={locale}>
      <Page
        title={words('dossierTitle', { number: dossier.number })}
        heading={words.rich('dossierTitle', { number: <span className="numeric">{dossier.number}</span> })}
        procedure={title}
        overline={<Link to="/instruction">{words('back')}</Link>}
        lead={dossier.applicantName ? <bdi>{dossier.applicantName}</bdi> : title}
        wide
      >
        <UndeliveredMail dossier={dossier.id} undelivered={read.undelivered} onDone={onActed} />
        <div className="desk">
          <aside className="desk-aside" aria-label={words('inBrief')}>
            <DossierBrief
              dossier={dossier}
              version={frozen.version}
              title={title}
              timeZone={procedure.timeZone}
              retention={procedureIn(read.definition).retention}
              keptUntil={read.keptUntil}
            />
            <Acts dossier={dossier} asking={asking.on} onAsk={asking.begin} onDone={onActed} />
            {versions.length > 1 ? (
              <VersionChoice versions={versions} shown={frozen.version.version} onChoose={onVersion} />
            ) : null}
            <nav aria-label={words('contents')} className="contents">
              <h2>{words('contents')}</h2>
              <ol>
                {document.sections.map((section) => (
                  <li key={section.id}>
                    <a href={`#section-${section.id}`}>
                      <AuthorText text={section.title} />
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
          </aside>
          <FileStandings dossier={dossier.id}>
            <div className="stack-l">
              {asking.on ? <AskingNotice /> : null}
              <InstructionSoFar dossier={dossier} instruction={instruction} timeZone={procedure.timeZone} />
              <DocumentSections
                document={document}
                fileAddress={addressOfFile}
                answerAction={asking.beside}
              />
              <Annotations dossier={dossier} frozen={frozen} />
              {asking.on ? <AskForm dossier={dossier} asking={asking} onDone={onActed} /> : null}
              <AttachedFiles document={document} fileAddress={addressOfFile} />
              <LateMessages dossier={dossier.id} procedure={procedure} />
              <section className="stack" aria-labelledby="versions">
                <h2 id="versions">{words('versions')}</h2>
                <VersionList
                  dossier={dossier.id}
                  address={`/instruction/dossiers/${dossier.id}`}
                  versions={versions}
                  timeZone={procedure.timeZone}
                />
              </section>
              <History events={read.events} timeZone={procedure.timeZone} to="agent" />
            </div>
          </FileStandings>
        </div>
      </Page>
    </AuthorLanguage>
  )
}
