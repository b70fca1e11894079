import type { VersionSummary } from '../../schemas/dossier'
import { dossierZipAddress, receiptPdfAddress, versionPdfAddress } from '../api/dossiers'
import { comparingWords } from '../messages/comparing'
import { followingWords } from '../messages/following'
import { useWords } from '../messages/useWords'
import { DownloadButton } from './Button'
import { Icon } from './Icon'
import { Moment } from './Moment'
import { Link } from './router'

type VersionListProps = {
  readonly dossier: string
  /** Where this person reads the dossier. */
  readonly address: string
  readonly versions: readonly VersionSummary[]
  readonly timeZone: string | undefined
}

/** The versions of a dossier, the latest first, each with its PDF and its receipt; all of it in one ZIP. */
export function VersionList({ dossier, address, versions, timeZone }: VersionListProps) {
  const words = useWords(followingWords)
  const comparing = useWords(comparingWords)
  const latestFirst = versions.toSorted((one, other) => other.version - one.version)
  return (
    <>
      <ul className="versions">
        {latestFirst.map(({ version, submittedAt, hash }) => (
          <li key={version} className="card">
            <p>
              <strong>
                {words.rich('versionOn', {
                  version,
                  date: <Moment at={submittedAt} show="moment" timeZone={timeZone} />,
                })}
              </strong>
            </p>
            {version > 1 ? (
              <p>
                <Link to={`${address}/versions/${version - 1}/${version}`}>
                  {comparing('since', { former: version - 1 })}
                </Link>
              </p>
            ) : null}
            <p className="soft small fingerprint">{words('fingerprint', { hash })}</p>
            <div className="actions">
              <DownloadButton
                href={versionPdfAddress(dossier, version)}
                label={words('pdfOfVersionLong', { version })}
              >
                <Icon name="download" /> {words('pdfOfVersion')}
              </DownloadButton>
              <DownloadButton
                href={receiptPdfAddress(dossier, version)}
                label={words('receiptOfVersionLong', { version })}
              >
                <Icon name="download" /> {words('receiptOfVersion')}
              </DownloadButton>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <DownloadButton href={dossierZipAddress(dossier)}>
          <Icon name="download" /> {words('everything')}
        </DownloadButton>
      </p>
    </>
  )
}
