import { isRealDate } from '../../../fields/calendar'
import type { Checking } from '../checking'

/** A period with each unit once, in their order, and something in it. */
const period = /^P(?=.*[1-9])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/

/** Refuses what a procedure's own settings cannot be: its days, periods, time zone and contact. */
export function checkOpening({ procedure, report }: Checking): void {
  const { opens, closes, retention, silence, timeZone, contact } = procedure
  for (const [key, date] of Object.entries({ opens, closes }))
    if (date !== undefined && !isRealDate(date))
      report({ at: `/${key}`, code: 'date.unreal', params: { date } })
  if (opens !== undefined && closes !== undefined && opens > closes)
    report({ at: '/closes', code: 'procedure.closesFirst', other: '/opens' })
  for (const [key, value] of Object.entries(retention))
    if (!period.test(value)) report({ at: `/retention/${key}`, code: 'procedure.period', params: { value } })
  if (silence !== undefined && !period.test(silence.after))
    report({ at: '/silence/after', code: 'procedure.period', params: { value: silence.after } })
  if (timeZone !== undefined && !isTimeZone(timeZone))
    report({ at: '/timeZone', code: 'procedure.timeZone', params: { timeZone } })
  if (contact.email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact.email))
    report({ at: '/contact/email', code: 'procedure.email' })
  if (contact.email === undefined && contact.phone === undefined)
    report({ at: '/contact', code: 'procedure.unreachable', severity: 'warning' })
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone })
    return true
  } catch {
    return false
  }
}
