import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'

/** Words an ISO 8601 period of years, months, weeks and days: `P1Y6M` is "1 an et 6 mois". */
export function usePeriod(): (period: string) => string {
  const words = useWords(startWords)
  return (period) =>
    [...period.matchAll(/(\d+)([YMWD])/g)]
      .map(([, count, unit]) => words(isUnit(unit) ? `period_${unit}` : 'period_D', { count: Number(count) }))
      .reduce((first, second) => words('and', { first, second }))
}

function isUnit(letter: string | undefined): letter is 'Y' | 'M' | 'W' | 'D' {
  return letter !== undefined && 'YMWD'.includes(letter)
}
