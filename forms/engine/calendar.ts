import { daysInMonth, isRealDate } from '../fields/calendar'

/** Days from one ISO date to another, negative when the second comes first; undefined when one is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayOf(from), dayOf(to)]
  return start === undefined || end === undefined ? undefined : serialOf(end) - serialOf(start)
}

/** How a definition names a day relative to today: `today`, `today-18y`, `today+30d`, `today-6m`. */
export const relativeDate = /^today(?:([+-])(\d{1,5})([ymd]))?$/

/**
 * The date that `today±n` years, months or days names, clamped to the month's end (31 January + 1 month is the
 * last of February). Undefined when the text is none, or leaves the years 1000–9999.
 */
export function relativeDateOn(text: string, today: string): string | undefined {
  const parts = relativeDate.exec(text)
  const start = dayOf(today)
  if (parts === null || start === undefined) return undefined
  const amount = Number(parts[2] ?? 0) * (parts[1] === '-' ? -1 : 1)
  const day =
    parts[3] === 'd'
      ? dayAt(serialOf(start) + amount)
      : addMonths(start, parts[3] === 'y' ? amount * 12 : amount)
  return day.year >= 1000 && day.year <= 9999 ? isoOf(day) : undefined
}

/**
 * The date that lies a period of ISO 8601 (`P1Y6M`, `P2W`) after another, its parts added one after the other. Undefined
 * when either is none.
 */
export function dateAfter(date: string, period: string): string | undefined {
  const parts = [...period.matchAll(/(\d{1,5})([YMWD])/g)]
  if (`P${parts.map(([part]) => part).join('')}` !== period || parts.length === 0) return undefined
  return parts.reduce<string | undefined>((reached, [, amount, unit]) => {
    const step = unit === 'W' ? `${Number(amount) * 7}d` : `${amount}${unit?.toLowerCase()}`
    return reached === undefined ? undefined : relativeDateOn(`today+${step}`, reached)
  }, date)
}

type Day = { readonly year: number; readonly month: number; readonly day: number }

function dayOf(iso: string): Day | undefined {
  if (iso.length !== 10 || !isRealDate(iso)) return undefined
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) }
}

function isoOf({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function addMonths(start: Day, months: number): Day {
  const index = start.year * 12 + start.month - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { year, month, day: Math.min(start.day, daysInMonth(year, month)) }
}

const millisecondsADay = 86_400_000

function serialOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / millisecondsADay
}

function dayAt(serial: number): Day {
  const date = new Date(serial * millisecondsADay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
