import { AuthorLanguage } from '../../forms/controls/AuthorLanguage'
import { labelIn } from '../../schemas/label'
import { procedureIn } from '../api/definition'
import { readDossier, receiptPdfAddress, versionPdfAddress } from '../api/dossiers'
import { followingWords } from '../messages/following'
import { useLanguage } from '../messages/LanguageProvider'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { DownloadButton, LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Markdown } from '../ui/Markdown'
import { Moment } from '../ui/Moment'
import { Page } from '../ui/Page'
import { Redirect, useParams } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import { followAddress } from './addresses'
import { Contact } from './Contact'
import type { DossierRead } from './dossierRead'

/** After a submission: the number to keep, the receipt, and what happens now. */
export function ConfirmationPage() {
  const { dossier = '' } = useParams()
  const remote = useRemote(dossier, (signal) => readDossier({ params: { dossier } }, { signal }))
  return <Await remote={remote}>{(read) => <Confirmation read={read} />}</Await>
}

/** The page itself; a dossier never submitted has none, and shows its own page. */
export function Confirmation({ read }: { readonly read: DossierRead }) {
  const words = useWords(followingWords)
  const startWord = useWords(startWords)
  const { locale } = useLanguage()
  const { dossier, receipt } = read
  const procedure = procedureIn(read.definition)
  const { id, number, version, submittedAt } = dossier
  if (version === 0 || !submittedAt) return <Redirect to={followAddress(id)} replace />
  return (
    <AuthorLanguage procedure={procedure} locale={locale}>
      <Page
        title={words('confirmationTitle')}
        procedure={labelIn(procedure.title, locale)}
        overline={dossier.procedureTitle}
      >
        <div className="receipt">
          <Icon name="checkCircle" />
          <dl>
            <dt>{words('confirmationNumber')}</dt>
            <dd className="receipt-number numeric">{number}</dd>
            <dt>{words('confirmationDate')}</dt>
            <dd>
              <Moment at={submittedAt} show="moment" timeZone={procedure.timeZone} />
            </dd>
          </dl>
          <p>{words('confirmationKeep')}</p>
          {receipt ? <p>{words(`receipt_${receipt}`)}</p> : null}
          <div className="actions">
            <DownloadButton href={receiptPdfAddress(id, version)}>
              <Icon name="download" /> {words('receipt')}
            </DownloadButton>
            <DownloadButton href={versionPdfAddress(id, version)}>
              <Icon name="download" /> {words('dossierPdf')}
            </DownloadButton>
          </div>
        </div>
        <section className="stack-s">
          <h2>{words('whatNext')}</h2>
          {procedure.confirmation ? (
            <Markdown text={labelIn(procedure.confirmation, locale)} />
          ) : (
            <p>{startWord('afterwardsText')}</p>
          )}
        </section>
        {read.silence === undefined ? null : (
          <section className="stack-s">
            <h2>{words('silence')}</h2>
            <Markdown text={read.silence} />
          </section>
        )}
        <Contact procedure={procedure} />
        <div className="actions">
          <LinkButton to={followAddress(id)}>{words('followMine')}</LinkButton>
          <LinkButton to="/" variant="tertiary">
            {words('backHome')}
          </LinkButton>
        </div>
      </Page>
    </AuthorLanguage>
  )
}
