import { createIntl } from '@formatjs/intl'
import type { Locale } from '../../schemas/label'
import { en } from './en'
import { fr } from './fr'

/** A code of the catalogue of refusals. */
export type Code = keyof typeof fr

export type Params = Readonly<Record<string, string | number>>

/** The sentence of a code in the reader's language. */
export function word(code: Code, params: Params, locale: Locale): string {
  return voices[locale].formatMessage({ id: code }, { ...params })
}

const voices = {
  fr: createIntl({ locale: 'fr', messages: { ...fr } }),
  en: createIntl({ locale: 'en', messages: { ...en } }),
}
