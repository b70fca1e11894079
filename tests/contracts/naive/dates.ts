/** `2026-03-12` as a day counted from 1970. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000
}

/** `today-18y`, `today+1m`, clamped to the month's end; undefined beyond the years 1000 to 9999. */
export function toldFromToday(text: string, today: string): string | undefined {
  const unit = text.at(-1)
  const amount = text === 'today' ? 0 : Number.parseInt(text.slice('today'.length), 10)
  const start = new Date(`${today}T00:00:00Z`)
  if (unit === 'd') start.setUTCDate(start.getUTCDate() + amount)
  if (unit === 'm' || (unit === 'y' && text !== 'today')) {
    const day = start.getUTCDate()
    start.setUTCDate(1)
    start.setUTCMonth(start.getUTCMonth() + amount * (unit === 'm' ? 1 : 12))
    const last = new Date(start)
    last.setUTCMonth(last.getUTCMonth() + 1)
    last.setUTCDate(0)
    start.setUTCDate(Math.min(day, last.getUTCDate()))
  }
  const year = start.getUTCFullYear()
  return year >= 1000 && year <= 9999 ? start.toISOString().slice(0, 10) : undefined
}

/** Below, equal or above, at the coarser of two precisions: a month holds its days. */
export function compareDates(left: string, right: string): number {
  const [start, end] =
    left.length <= right.length ? [left, right.slice(0, left.length)] : [left.slice(0, right.length), right]
  return start < end ? -1 : start > end ? 1 : 0
}
