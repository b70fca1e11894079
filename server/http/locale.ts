import type { Request } from 'express'
import { type Locale, locales } from '../../schemas/label'

/** The reader's language by `Accept-Language`: French unless English is preferred to it. */
export function localeOf(request: Request): Locale {
  const accepted = request.acceptsLanguages([...locales])
  return accepted === 'en' ? 'en' : 'fr'
}
