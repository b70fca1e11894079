import { type Locale, locales } from '../../schemas/label'

/** The language chosen on this device; French until one is chosen, or where nothing can be kept. */
export function keptLocale(): Locale {
  const kept = document.cookie.split('; ')
  return locales.find((locale) => kept.includes(`locale=${locale}`)) ?? 'fr'
}

/**
 * Keeps the page's language for a year. In a cookie, so that what a browser asks for by itself, a PDF or a ZIP, comes in
 * the page's language rather than in the browser's; it outlives what signing out clears.
 */
export function keepLocale(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the Cookie Store, and nobody waits for it.
  document.cookie = `locale=${locale}; path=/; max-age=${365 * 24 * 3600}; samesite=lax`
}
