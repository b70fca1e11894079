import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { messageFormat } from '../messages/format'
import { useLocale } from './locale'
import { messages } from './messages'

type Key = keyof (typeof messages)['fr']
type Params = Readonly<Record<string, string | number>>

/** The controls' own words; `rich` shows `<hidden>` parts to screen readers alone. */
export type ControlWords = {
  (key: Key, params?: Params): string
  rich(key: Key, params?: Params): ReactNode
}

/** The controls' own words, in the page's language. */
export function useControlWords(): ControlWords {
  const locale = useLocale()
  return useMemo(() => {
    const format = (key: Key) => messageFormat(messages[locale][key], locale)
    const words = (key: Key, params: Params = {}) => String(format(key).format(params))
    const rich = (key: Key, params: Params = {}) =>
      together(format(key).format<ReactNode>({ ...params, hidden }))
    return Object.assign(words, { rich })
  }, [locale])
}

function hidden(parts: readonly ReactNode[]) {
  return createElement('span', { className: 'sr-only' }, ...parts)
}

/** Parts of a sentence never change their order: they need no keys. */
function together(parts: ReactNode | readonly ReactNode[]): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
}
