import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { useIntl } from 'react-intl'
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
  const intl = useIntl()
  return useMemo(() => {
    const locale = intl.locale === 'en' ? 'en' : 'fr'
    const format = (key: Key) => intl.formatters.getMessageFormat(messages[locale][key], locale)
    const words = (key: Key, params: Params = {}) => String(format(key).format(params))
    const rich = (key: Key, params: Params = {}) =>
      together(format(key).format<ReactNode>({ ...params, hidden }))
    return Object.assign(words, { rich })
  }, [intl])
}

function hidden(parts: readonly ReactNode[]) {
  return createElement('span', { className: 'sr-only' }, ...parts)
}

/** Parts of a sentence never change their order: they need no keys. */
function together(parts: ReactNode | readonly ReactNode[]): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
}
