import { useLanguage } from '../messages/LanguageProvider'
import { wordDate, wordMoment, wordTime } from './moments'

const words = { date: wordDate, time: wordTime, moment: wordMoment } as const

type MomentProps = {
  /** A UTC instant, ISO 8601. */
  readonly at: string
  readonly show?: keyof typeof words
  readonly timeZone?: string | undefined
}

/** A date, a time or both, as people say them: "12 mars 2026 à 14 h 32". */
export function Moment({ at, show = 'date', timeZone }: MomentProps) {
  const { locale } = useLanguage()
  return <time dateTime={at}>{words[show](at, locale, timeZone)}</time>
}
