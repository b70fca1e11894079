import { readMarkdown } from '../../forms/markdown'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listOpenProcedures } from '../../schemas/api/procedures'
import { labelIn, languageOf } from '../../schemas/label'
import { homeWords } from '../messages/home'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { Icon } from '../ui/Icon'
import { wordDay } from '../ui/moments'
import { Link } from '../ui/router'
import { startAddress } from './addresses'
import { plainText } from './plainText'

type Card = ResponseOf<typeof listOpenProcedures>['procedures'][number]

/** The procedures that are open, each a card that leads to its first page. */
export function ProcedureCards({ procedures }: { readonly procedures: readonly Card[] }) {
  const words = useWords(homeWords)
  if (procedures.length === 0) return <p>{words('noneOpen')}</p>
  return (
    <ul className="card-list procedure-list">
      {procedures.map((procedure) => (
        <ProcedureCard key={procedure.id} {...procedure} />
      ))}
    </ul>
  )
}

function ProcedureCard({ id, title, description, service, minutes, closes }: Card) {
  const words = useWords(homeWords)
  const { locale } = useLanguage()
  return (
    <li className="card card-linked procedure-card">
      <p className="overline" lang={languageOf(service, locale)}>
        {labelIn(service, locale)}
      </p>
      <h3 lang={languageOf(title, locale)}>
        <Link to={startAddress(id)}>{labelIn(title, locale)}</Link>
      </h3>
      {description ? (
        <p lang={languageOf(description, locale)}>{firstParagraph(labelIn(description, locale))}</p>
      ) : null}
      <ul className="facts">
        <li>
          <Icon name="clock" /> {words('minutes', { minutes })}
        </li>
        <li>
          <Icon name="calendar" />{' '}
          {closes ? words('untilDate', { date: wordDay(closes, locale) }) : words('noDate')}
        </li>
      </ul>
      <p className="card-go" aria-hidden="true">
        {words('see')} <Icon name="arrowRight" />
      </p>
    </li>
  )
}

function firstParagraph(description: string): string {
  const [first] = readMarkdown(description)
  return first?.kind === 'paragraph' ? plainText(first.children) : ''
}
