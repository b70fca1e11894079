import { createElement, Fragment, type ReactNode } from 'react'
import { messageFormat } from '../../forms/messages/format'
import type { Locale } from '../../schemas/label'
import type { Catalogue } from './catalogue'
import { useLanguage } from './LanguageProvider'

/** What a message may name. */
export type WordParams = Readonly<Record<string, string | number | Date>>

/** Puts words: `words('home.title')`, `words('list.count', { count: 3 })`, `words.rich('see', { link })`. */
export type Words<Key extends string> = {
  (key: Key, params?: WordParams): string
  /** With elements among the words: `{name}` takes one, `<link>…</link>` a function of what stands inside. */
  rich(key: Key, params: RichParams): ReactNode
}

export type RichParams = Readonly<
  Record<string, string | number | ReactNode | ((inside: readonly ReactNode[]) => ReactNode)>
>

/** The words of a catalogue in the page's language. */
export function useWords<Key extends string>(catalogue: Catalogue<Key>): Words<Key> {
  const { locale } = useLanguage()
  return wordsOf(catalogue, locale)
}

const made = new WeakMap<object, ReturnType<typeof makeWords>>()

/** The same function for as long as the page is open: a page's thousand questions ask for it. */
function wordsOf<Key extends string>(catalogue: Catalogue<Key>, locale: Locale): Words<Key> {
  const messages: Readonly<Record<string, string>> = catalogue[locale]
  const words = made.get(messages) ?? makeWords(messages, locale)
  made.set(messages, words)
  return words
}

function makeWords(messages: Readonly<Record<string, string>>, locale: Locale): Words<string> {
  const format = (key: string) => messageFormat(messages[key] ?? '', locale)
  const words = (key: string, params: WordParams = {}) => String(format(key).format(params))
  const rich = (key: string, params: RichParams) => together(format(key).format<ReactNode>({ ...params }))
  return Object.assign(words, { rich })
}

/** Parts of a sentence never change their order: they need no keys. */
function together(parts: ReactNode | readonly ReactNode[]): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
}
