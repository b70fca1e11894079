import { AuthorText } from '../../forms/controls/AuthorLanguage'
import { papersIn } from '../../forms/engine/papersIn'
import type { Procedure } from '../../forms/fields'
import { labelIn } from '../../schemas/label'
import { templateAddress } from '../api/templates'
import { useLanguage } from '../messages/LanguageProvider'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'

type PapersProps = {
  readonly procedure: Procedure
  /** The author has written nothing about it. */
  readonly alone: boolean
}

/** The documents that the form will ask for, each with its template and whether everybody is asked. */
export function Papers({ procedure, alone }: PapersProps) {
  const words = useWords(startWords)
  const { locale } = useLanguage()
  const papers = papersIn(procedure)
  if (papers.length === 0) return alone ? <p>{words('papersNone')}</p> : null
  return (
    <div className="stack-s">
      <h3>{words('papers')}</h3>
      <ul className="prose">
        {papers.map(({ id, label, hint, template, optional, conditional }) => (
          <li key={id}>
            <AuthorText text={labelIn(label, locale)} />
            {conditional || optional ? (
              <span className="soft"> ({words(conditional ? 'paperWhen' : 'paperOptional')})</span>
            ) : null}
            {hint ? (
              <p className="soft small">
                <AuthorText text={labelIn(hint, locale)} />
              </p>
            ) : null}
            {template ? (
              <p className="small">
                <a href={templateAddress(procedure.id, template)} download>
                  {words('paperTemplate', { name: template })}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
