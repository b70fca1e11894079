import type { DossierSummary, VersionSummary } from '../../schemas/dossier'
import { versionPdfAddress } from '../api/dossiers'
import { deskWords } from '../messages/desk'
import { followingWords } from '../messages/following'
import { useWords } from '../messages/useWords'
import { DownloadButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Moment } from '../ui/Moment'
import { StateTag } from '../ui/StateTag'

type DossierBriefProps = {
  readonly dossier: DossierSummary
  readonly version: VersionSummary
  readonly title: string
  readonly timeZone: string | undefined
}

/** What an agent wants to know at a glance, and the PDF of the version shown. */
export function DossierBrief({ dossier, version, title, timeZone }: DossierBriefProps) {
  const words = useWords(deskWords)
  const following = useWords(followingWords)
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
