import { minutesOf } from '../../forms/engine/duration'
import type { Procedure } from '../../forms/fields'
import { useLanguage } from '../messages/LanguageProvider'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { Icon } from '../ui/Icon'
import { wordDay } from '../ui/moments'

/** A procedure in three lines: time, pages, period. */
export function Brief({ procedure }: { readonly procedure: Procedure }) {
  const words = useWords(startWords)
  const { locale } = useLanguage()
  const { sections, applicant, closes } = procedure
  const asked = sections.filter(({ when }) => !when).length + (applicant ? 1 : 0)
  const more = sections.filter(({ when }) => when).length
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
        <dd>{closes ? words('untilDate', { date: wordDay(closes, locale) }) : words('noDate')}</dd>
      </div>
    </dl>
  )
}
