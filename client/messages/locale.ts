import { type Locale, locales } from '../../schemas/label'

const key = 'guichet.locale'

/** The language chosen on this device; French until one is chosen, or where nothing can be kept. */
export function keptLocale(): Locale {
  try {
    const kept = localStorage.getItem(key)
    return locales.find((locale) => locale === kept) ?? 'fr'
  } catch {
    return 'fr'
  }
}

/** Keeps the chosen language; a browser that keeps nothing asks again next time. */
export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale)
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
