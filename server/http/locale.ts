import type { Request } from 'express'
import { type Locale, locales } from '../../schemas/label'

/**
 * The reader's language: the page's, which it keeps in a cookie, as a browser asks for a download in its own. Without
 * one, by `Accept-Language`: French unless English is preferred to it.
 */
export function localeOf(request: Request): Locale {
  const kept = /(?:^|;\s*)locale=(fr|en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1]
  const locale = kept ?? request.acceptsLanguages([...locales])
  return locale === 'en' ? 'en' : 'fr'
}
