import { daysInMonth } from './calendar'

/**
 * The day that comes a period (`P2M`) after a day. A month that has no such day ends on its last, as deadlines of months
 * do (code de procédure civile, article 641).
 */
export function dateAfter(iso: string, period: string): string {
  const [, years = '0', months = '0', weeks = '0', days = '0'] = pattern.exec(period) ?? []
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const all = (year + Number(years)) * 12 + month - 1 + Number(months)
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1]
  const clamped = Math.min(day, daysInMonth(toYear, toMonth))
  const after = Date.UTC(toYear, toMonth - 1, clamped + 7 * Number(weeks) + Number(days))
  return new Date(after).toISOString().slice(0, 10)
}

const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/
