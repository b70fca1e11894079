import { createElement, Fragment, type ReactNode, useMemo } from 'react'
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
  return useMemo(() => wordsOf(catalogue, locale), [catalogue, locale])
}

function wordsOf<Key extends string>(catalogue: Catalogue<Key>, locale: Locale): Words<Key> {
  const format = (key: Key) => messageFormat(catalogue[locale][key], locale)
  const words = (key: Key, params: WordParams = {}) => String(format(key).format(params))
  const rich = (key: Key, params: RichParams) => together(format(key).format<ReactNode>({ ...params }))
  return Object.assign(words, { rich })
}

/** Parts of a sentence never change their order: they need no keys. */
function together(parts: ReactNode | readonly ReactNode[]): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
}
