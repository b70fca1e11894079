/**
 * A typed time of day on 24 hours as `14:30`: `14:30`, `14h30`, `14 h`, `9.05`, `2:30 pm`; undefined when it is none.
 * An hour alone needs its `h`, `am` or `pm`: `14` may be anything.
 */
export function readTime(typed: string): string | undefined {
  const text = typed.replace(/\s+/g, ' ').trim().toLowerCase()
  const parts = text.length > longestTyped ? null : (clock.exec(text) ?? spoken.exec(text))
  if (parts === null) return undefined
  const [, hour = '', minute = '0', half] = parts
  const hours = half === undefined ? Number(hour) : onDay(Number(hour), half)
  const time = `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`
  return isTime(time) ? time : undefined
}

/** Whether a text is `00:00` to `23:59`; midnight is `00:00` of the day that begins (ISO 8601-1:2019, 4.3.8). */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Longer than any time a person types. */
const longestTyped = 30

const clock = /^(\d{1,2}) ?[:.h] ?(\d{2})(?: ?(?:min|mn))?(?: ?([ap])\.? ?m\.?)?$/
const spoken = /^(\d{1,2}) ?(?:h|heures?|()([ap])\.? ?m\.?)$/

/** An hour of a half day: 12 am begins the day, 12 pm is noon; NaN for what no half day has. */
function onDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
