import { createFormatters } from '@formatjs/intl'
import type { Locale } from '../../schemas/label'

const formatters = createFormatters()

/** An ICU message with its parameters put in, in the reader's language. Throws when one is missing. */
export function formatMessage(
  message: string,
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  return String(formatters.getMessageFormat(message, locale).format({ ...params }))
}
