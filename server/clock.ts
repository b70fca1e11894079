/** What tells the time: everything that dates, expires or waits gets one. */
export type Clock = { now(): Date }

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }

/** The instant as it is kept and sent: UTC, ISO 8601, milliseconds. */
export function instantOf(clock: Clock): string {
  return clock.now().toISOString()
}

/** The instant `milliseconds` from now (before now when negative), as it is kept. */
export function instantIn(clock: Clock, milliseconds: number): string {
  return new Date(clock.now().getTime() + milliseconds).toISOString()
}

/** The date of today in a time zone (`Europe/Paris`), ISO: what `today` means in a definition. */
export function dateIn(clock: Clock, timeZone: string): string {
  const parts = calendarOf(timeZone).formatToParts(clock.now())
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Made once for each time zone: it takes longer than all the rest of a day's date. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  calendars.set(timeZone, calendar)
  return calendar
}
