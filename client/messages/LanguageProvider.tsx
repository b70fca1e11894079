import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { LocaleContext } from '../../forms/controls/locale'
import type { Locale } from '../../schemas/label'
import { keepLocale, keptLocale } from './locale'

type Language = { readonly locale: Locale; choose(locale: Locale): void }

const LanguageContext = createContext<Language>({ locale: 'fr', choose: () => undefined })

/** Gives the page its language, French first: the reader's choice is kept on this device and in `<html lang>`. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(keptLocale)
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const language = useMemo(
    () => ({
      locale,
      choose(chosen: Locale) {
        keepLocale(chosen)
        setLocale(chosen)
      },
    }),
    [locale],
  )
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
