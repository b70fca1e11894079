import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '../../schemas/label'
import { frenchTexts } from '../engine/frenchTexts'
import type { Procedure } from '../fields'

/** The language of a text where it is not the page's: for its `lang`. */
export type LanguageOf = (text: string | undefined) => 'fr' | undefined

const AuthorContext = createContext<LanguageOf>(() => undefined)

type AuthorLanguageProps = {
  readonly procedure: Procedure
  readonly locale: Locale
  readonly children: ReactNode
}

/** Lets what is drawn inside tell an author's French from the page's own language. */
export function AuthorLanguage({ procedure, locale, children }: AuthorLanguageProps) {
  const languageOf = useMemo<LanguageOf>(() => {
    if (locale === 'fr') return () => undefined
    const french = frenchTexts(procedure)
    return (text) => (text !== undefined && french.has(text) ? 'fr' : undefined)
  }, [procedure, locale])
  return <AuthorContext value={languageOf}>{children}</AuthorContext>
}

/** The language of an author's text, where it is in French on a page that is not. */
export function useLanguageOf(): LanguageOf {
  return useContext(AuthorContext)
}

/** A text that may be an author's, said in its own language. */
export function AuthorText({ text }: { readonly text: string }) {
  return authorText(text, useLanguageOf())
}

/** The same where a component for each text would be too many. */
export function authorText(text: string, languageOf: LanguageOf): ReactNode {
  const lang = languageOf(text)
  return lang === undefined ? text : <span lang={lang}>{text}</span>
}
