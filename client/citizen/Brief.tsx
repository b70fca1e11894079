import { minutesOf } from '../../forms/engine/duration'
import type { Procedure } from '../../forms/fields'
import type { Standing } from '../../schemas/api/procedures'
import { useLanguage } from '../messages/LanguageProvider'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { Icon } from '../ui/Icon'
import { wordDay } from '../ui/moments'

type BriefProps = { readonly procedure: Procedure; readonly standing: Standing; readonly today: string }

/** A procedure in three lines: time, pages, period. */
export function Brief({ procedure, standing, today }: BriefProps) {
  const words = useWords(startWords)
  const { locale } = useLanguage()
  const { sections, applicant, opens, closes } = procedure
  const asked = sections.filter(({ when }) => !when).length + (applicant ? 1 : 0)
  const more = sections.filter(({ when }) => when).length
  function wordPeriod(): string {
    const day = (date: string) => ({ date: wordDay(date, locale) })
    if (standing === 'notYet') return words('opensOn', day(opens ?? ''))
    if (standing === 'closed')
      return closes && closes < today ? words('closedSince', day(closes)) : words('closed')
    if (!closes) return words('noDate')
    const days = daysTo(today, closes)
    return days > soon ? words('untilDate', day(closes)) : words('closesSoon', { ...day(closes), days })
  }
  return (
    <dl className="brief">
      <div>
        <dt>
          <Icon name="clock" /> {words('time')}
        </dt>
        <dd>{words('timeText', { minutes: minutesOf(procedure) })}</dd>
      </div>
      <div>
        <dt>
          <Icon name="file" /> {words('pages')}
        </dt>
        <dd>{words('pagesText', { asked, more })}</dd>
      </div>
      <div>
        <dt>
          <Icon name="calendar" /> {words('period')}
        </dt>
        <dd>{wordPeriod()}</dd>
      </div>
    </dl>
  )
}

/** Days before the end from which it is told that it comes. */
const soon = 14

/** Days from one date to another, ISO. */
function daysTo(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
