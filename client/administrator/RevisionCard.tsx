import { definitionAddress } from '../api/procedures'
import { administrationWords } from '../messages/administration'
import { useWords } from '../messages/useWords'
import { DownloadButton, LinkButton } from '../ui/Button'
import { Moment } from '../ui/Moment'
import type { Revision } from './authored'

const tones = { draft: 'warning', published: 'success', superseded: 'neutral' } as const

type RevisionCardProps = { readonly procedure: string; readonly revision: Revision }

/** One revision: what it is, and what can be done with it. */
export function RevisionCard({ procedure, revision: summary }: RevisionCardProps) {
  const words = useWords(administrationWords)
  const { revision, status, questions, createdAt, publishedAt, sha256 } = summary
  return (
    <li className="card">
      <div className="card-head">
        <h3>{words('revision', { revision })}</h3>
        <span className="ds-tag" data-color={tones[status]}>
          {words(`status_${status}`)}
        </span>
      </div>
      <ul className="facts">
        <li>{words('questions', { count: questions })}</li>
        <li>
          {publishedAt
            ? words.rich('publishedOn', { date: <Moment at={publishedAt} show="moment" /> })
            : words.rich('createdOn', { date: <Moment at={createdAt} show="moment" /> })}
        </li>
      </ul>
      <p className="soft small fingerprint">{words('fingerprint', { hash: sha256 })}</p>
      <div className="actions">
        <LinkButton
          to={`/administration/${procedure}/revisions/${revision}`}
          variant={status === 'draft' ? 'primary' : 'secondary'}
          label={words(status === 'draft' ? 'readAndPublishOf' : 'compareOf', { revision })}
        >
          {words(status === 'draft' ? 'readAndPublish' : 'compare')}
        </LinkButton>
        <LinkButton
          to={`/administration/${procedure}/revisions/${revision}/apercu`}
          variant="secondary"
          label={words('previewOf', { revision })}
        >
          {words('preview')}
        </LinkButton>
        <DownloadButton
          href={definitionAddress(procedure, revision)}
          label={words('downloadOf', { revision })}
        >
          {words('download')}
        </DownloadButton>
      </div>
    </li>
  )
}
