import { useId, useState } from 'react'
import { folded } from '../../forms/fields/locales'
import { readMarkdown } from '../../forms/markdown'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listOpenProcedures } from '../../schemas/api/procedures'
import { type Locale, labelIn, languageOf } from '../../schemas/label'
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
  const { locale } = useLanguage()
  const [typed, setTyped] = useState('')
  const id = useId()
  if (procedures.length === 0) return <p>{words('noneOpen')}</p>
  const many = procedures.length > fewEnough
  const found = many ? procedures.filter((procedure) => fits(procedure, typed, locale)) : procedures
  return (
    <>
      {many ? (
        <search>
          <div className="field-row">
            <label className="label" htmlFor={id}>
              {words('find')}
            </label>
            <input
              id={id}
              type="search"
              className="ds-input"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <p role="status" className="soft small">
            {words(found.length === 0 ? 'noneFound' : 'found', { count: found.length })}
          </p>
        </search>
      ) : null}
      <ul className="card-list procedure-list">
        {found.map((procedure) => (
          <ProcedureCard key={procedure.id} {...procedure} />
        ))}
      </ul>
    </>
  )
}

/** More procedures than this are looked for by their words. */
const fewEnough = 6

/** Days before the end from which it is told that it comes. */
const soon = 14

/** Whether each word typed begins a word of the procedure's title, service or description, accents or not. */
function fits({ title, service, description }: Card, typed: string, locale: Locale): boolean {
  const texts = [title, service, description ?? ''].map((label) => folded(labelIn(label, locale)))
  const own = texts.join(' ').split(/[^\p{L}\p{N}]+/u)
  return folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => own.some((one) => one.startsWith(word)))
}

function ProcedureCard({ id, title, description, service, minutes, closes, daysLeft }: Card) {
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
          {closes
            ? words(daysLeft !== null && daysLeft <= soon ? 'closesSoon' : 'untilDate', {
                date: wordDay(closes, locale),
              })
            : words('noDate')}
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
