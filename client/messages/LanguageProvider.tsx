import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { LocaleContext } from '../../forms/controls/locale'
import type { Locale } from '../../schemas/label'
import { keepLocale, keptLocale } from './locale'

type Language = {
  readonly locale: Locale
  /** The person chose it since the page was opened. */
  readonly chosen: boolean
  choose(locale: Locale): void
  /** Takes the language chosen elsewhere. */
  follow(locale: Locale): void
}

const LanguageContext = createContext<Language>({
  locale: 'fr',
  chosen: false,
  choose: () => undefined,
  follow: () => undefined,
})

/** Gives the page its language, French first: the reader's choice is kept on this device and in `<html lang>`. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(keptLocale)
  const [chosen, setChosen] = useState(false)
  useEffect(() => {
    document.documentElement.lang = locale
    keepLocale(locale)
  }, [locale])
  const language = useMemo(() => {
    const follow = (other: Locale) => {
      keepLocale(other)
      setLocale(other)
    }
    const choose = (other: Locale) => {
      setChosen(true)
      follow(other)
    }
    return { locale, chosen, choose, follow }
  }, [locale, chosen])
  return (
    <LanguageContext value={language}>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </LanguageContext>
  )
}

/** The page's language and how to choose another. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
