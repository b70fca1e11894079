import type { ReactNode } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { AnswerPath } from '../../../schemas/answers'
import type { CorrectedField, CorrectionRequest } from '../../../schemas/instruction'
import { correctionWords } from '../../messages/correction'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Icon } from '../../ui/Icon'
import { Link } from '../../ui/router'
import { changeAddress } from '../review/changeAddress'
import type { Corrections } from './wizard'

/** What an agent asks to correct, as the wizard's pages show it. Loaded only where something is asked. */
export function correctionsOf(correction: CorrectionRequest, root: string): Corrections {
  const fields = new Map(correction.fields.map((field) => [field.at, field]))
  return {
    notice: <Notice correction={correction} root={root} />,
    sections: new Set(correction.fields.map(({ section }) => section)),
    mark(path, id) {
      const field = fields.get(path)
      return field === undefined ? null : <Mark id={id} field={field} />
    },
    rowsIn: (path) => correction.fields.flatMap(({ at }) => rowIn(at, path)),
  }
}

/** The agent's words beside the question that they are about. */
function Mark({ id, field: { message } }: { readonly id: string; readonly field: CorrectedField }) {
  const words = useWords(correctionWords)
  return (
    <p className="asked" id={id}>
      <Icon name="edit" />
      <span>
        <strong>{words('mark')}</strong> {message === null ? words('markPlain') : <bdi>{message}</bdi>}
      </span>
    </p>
  )
}

type NoticeProps = { readonly correction: CorrectionRequest; readonly root: string }

/** What is asked, over every page of the dossier, with the way to each answer. */
function Notice({ correction: { reason, message, fields }, root }: NoticeProps): ReactNode {
  const words = useWords(correctionWords)
  return (
    <Banner tone="warning" title={words('title')}>
      <p>{words(`reason_${reason}`)}</p>
      <p>
        <bdi className="said">{message}</bdi>
      </p>
      {fields.length === 0 ? null : (
        <details>
          <summary>{words('fields', { count: fields.length })}</summary>
          <ul>
            {fields.map(({ at, section, label }) => (
              <li key={at}>
                <Link to={changeAddress(root, section, at)}>
                  <AuthorText text={label} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Banner>
  )
}

/** The row of a list that an answer stands in. */
function rowIn(at: AnswerPath, list: AnswerPath): readonly string[] {
  return at.startsWith(`${list}/`) ? [at.split('/')[1] ?? ''] : []
}
