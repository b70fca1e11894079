import type { DossierSummary } from '../../schemas/dossier'
import { deskWords } from '../messages/desk'
import { dossierWords } from '../messages/dossiers'
import { useWords } from '../messages/useWords'
import { Moment } from '../ui/Moment'
import { Link } from '../ui/router'
import { StateTag } from '../ui/StateTag'

/**
 * The dossiers as a table; on a phone each row stands as a card, its columns named in it. Groups have a column where a
 * procedure has any.
 */
export function DeskTable({ dossiers }: { readonly dossiers: readonly DossierSummary[] }) {
  const words = useWords(deskWords)
  const dossierWord = useWords(dossierWords)
  const grouped = dossiers.some(({ group }) => group !== null)
  return (
    <table className="table table-stacked">
      <caption>{words('caption', { count: dossiers.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('number')}</th>
          <th scope="col">{words('applicant')}</th>
          <th scope="col">{words('procedure')}</th>
          {grouped ? <th scope="col">{words('group')}</th> : null}
          <th scope="col">{words('state')}</th>
          <th scope="col">{words('submitted')}</th>
        </tr>
      </thead>
      <tbody>
        {dossiers.map(({ id, number, applicantName, procedureTitle, group, state, submittedAt, unread }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/instruction/dossiers/${id}`} className="numeric row-link">
                {number}
              </Link>
              {unread === undefined ? null : (
                <Link to={`/instruction/dossiers/${id}#messages`} className="small unread">
                  {dossierWord('unread', { count: unread })}
                  <span className="sr-only"> {words('unreadOf', { number })}</span>
                </Link>
              )}
            </th>
            <td data-column={words('applicant')}>
              {applicantName ? (
                <bdi>{applicantName}</bdi>
              ) : (
                <span className="soft">{words('noApplicant')}</span>
              )}
            </td>
            <td data-column={words('procedure')}>{procedureTitle}</td>
            {grouped ? (
              <td data-column={words('group')}>
                {group ?? <span className="soft">{words('noGroup')}</span>}
              </td>
            ) : null}
            <td data-column={words('state')}>
              <StateTag state={state} />
            </td>
            <td data-column={words('submitted')}>
              {submittedAt ? <Moment at={submittedAt} show="moment" /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
