import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from '../../schemas/label'

// It asks the browser which languages it knows, for 18 ms; every browser knows these two.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales))

const formats: Readonly<Record<Locale, Map<string, IntlMessageFormat>>> = { fr: new Map(), en: new Map() }

/** An ICU message, read once; a built page’s is read already (`vite.config.ts`). Throws when it is not one. */
export function messageFormat(message: string, locale: Locale): IntlMessageFormat {
  const known = formats[locale].get(message)
  if (known !== undefined) return known
  const format = new IntlMessageFormat(isPlain(message) ? [{ type: 0, value: message }] : message, locale)
  formats[locale].set(message, format)
  return format
}

/** An ICU message with its parameters put in, in the reader's language. Throws when one is missing. */
export function formatMessage(
  message: string,
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  return String(messageFormat(message, locale).format({ ...params }))
}

/** Words with nothing to put in: there is nothing to read. */
function isPlain(message: unknown): boolean {
  return typeof message === 'string' && !/[{}<>'#]/.test(message)
}
