import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import type { Locale } from '../../schemas/label'
import { messageFormat } from '../messages/format'
import { useLocale } from './locale'

type Params = Readonly<Record<string, string | number>>

/** Words of a catalogue; `rich` shows `<hidden>` parts to screen readers alone. */
export type Words<Key extends string> = {
  (key: Key, params?: Params): string
  rich(key: Key, params?: Params): ReactNode
}

/** The words of a catalogue that is loaded with its control, in the page's language. */
export function useWordsOf<Key extends string>(
  catalogue: Readonly<Record<Locale, Readonly<Record<Key, string>>>>,
): Words<Key> {
  const locale = useLocale()
  return useMemo(() => {
    const format = (key: Key) => messageFormat(catalogue[locale][key], locale)
    const words = (key: Key, params: Params = {}) => String(format(key).format(params))
    const rich = (key: Key, params: Params = {}) =>
      together(format(key).format<ReactNode>({ ...params, hidden }))
    return Object.assign(words, { rich })
  }, [catalogue, locale])
}

function hidden(parts: readonly ReactNode[]) {
  return createElement('span', { className: 'sr-only' }, ...parts)
}

/** Parts of a sentence never change their order: they need no keys. */
function together(parts: ReactNode | readonly ReactNode[]): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
}
