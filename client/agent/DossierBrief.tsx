import type { Procedure } from '../../forms/fields'
import type { DossierSummary, VersionSummary } from '../../schemas/dossier'
import { versionPdfAddress } from '../api/dossiers'
import { deskWords } from '../messages/desk'
import { followingWords } from '../messages/following'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { DownloadButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Moment } from '../ui/Moment'
import { wordDay } from '../ui/moments'
import { StateTag } from '../ui/StateTag'
import { usePeriod } from '../ui/usePeriod'

type DossierBriefProps = {
  readonly dossier: DossierSummary
  readonly version: VersionSummary
  readonly title: string
  readonly timeZone: string | undefined
  /** How long its own revision keeps it after the decision, and until when once it is decided. */
  readonly retention: Procedure['retention']
  readonly keptUntil: string | undefined
}

/** What an agent wants to know at a glance, and the PDF of the version shown. */
export function DossierBrief(props: DossierBriefProps) {
  const { dossier, version, title, timeZone, retention, keptUntil } = props
  const words = useWords(deskWords)
  const following = useWords(followingWords)
  const { locale } = useLanguage()
  const period = usePeriod()
  return (
    <div className="card">
      <StateTag state={dossier.state} />
      <dl className="contact">
        <div>
          <dt>{words('procedure')}</dt>
          <dd>{title}</dd>
        </div>
        {dossier.group === null ? null : (
          <div>
            <dt>{words('group')}</dt>
            <dd>{dossier.group}</dd>
          </div>
        )}
        <div>
          <dt>{words('shownVersion')}</dt>
          <dd>
            {words.rich('versionOn', {
              version: version.version,
              date: <Moment at={version.submittedAt} show="moment" timeZone={timeZone} />,
            })}
          </dd>
        </div>
        <div>
          <dt>{words('author')}</dt>
          <dd>
            <bdi>{version.author}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words('keeping')}</dt>
          <dd>
            {keptUntil === undefined
              ? words('keptAfter', { period: period(retention.afterDecision) })
              : words.rich('keptUntil', {
                  date: <time dateTime={keptUntil}>{wordDay(keptUntil, locale)}</time>,
                })}
          </dd>
        </div>
      </dl>
      <DownloadButton
        variant="secondary"
        href={versionPdfAddress(dossier.id, version.version)}
        label={following('pdfOfVersionLong', { version: version.version })}
      >
        <Icon name="download" /> {following('pdfOfVersion')}
      </DownloadButton>
    </div>
  )
}
