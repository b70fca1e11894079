import {
  type ComponentProps,
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useLayoutEffect,
  useState,
} from 'react'
import { useRoute, Link as WouterLink, Router as WouterRouter } from 'wouter'

export { Redirect, Route, Switch, useParams } from 'wouter'

/** Where one is, as the address bar has it. */
export type Place = {
  readonly pathname: string
  /** With its `?`; empty without a query. */
  readonly search: string
  /** With its `#`; empty without a fragment. */
  readonly hash: string
  /** What was handed over by `navigate`; null when one came otherwise. */
  readonly state: unknown
  /** The first page of a visit: it was not another page of the product that led here. */
  readonly first: boolean
}

type Way = {
  /** Takes the place of this page in the history. */
  readonly replace?: boolean
  /** Handed over to the page, which finds it in `useLocation`. */
  readonly state?: unknown
}

/**
 * Follows the address bar for the pages inside. What wouter's own way lacks: the page that one leaves stays until the
 * chunk of the next one is there, and a page is told the fragment and what was handed over to it.
 */
export function Router({ children }: { readonly children: ReactNode }) {
  const [opened] = useState(here)
  const [place, setPlace] = useState(opened)
  useLayoutEffect(() => {
    const move = () => startTransition(() => setPlace(here()))
    for (const event of moves) addEventListener(event, move)
    // A page may lead on when it is first drawn, which is before this.
    if (location.href !== opened.href) move()
    return () => {
      for (const event of moves) removeEventListener(event, move)
    }
  }, [opened])
  return (
    <PlaceContext value={place}>
      <WouterRouter hook={useHere}>{children}</WouterRouter>
    </PlaceContext>
  )
}

/** Where one is. */
export function useLocation(): Place {
  return useContext(PlaceContext)
}

/** The query, and what puts another in its place. (wouter's own decodes it twice.) */
export function useSearchParams() {
  const { pathname, search } = useLocation()
  const setSearch = (params: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams(params).toString()
    navigate(query === '' ? pathname : `${pathname}?${query}`)
  }
  return [new URLSearchParams(search), setSearch] as const
}

/**
 * Goes to a page of the product. An address that is here already takes its own place, so that one way back is enough.
 * However many slashes it begins with, it leads nowhere else.
 */
export function navigate(to: string, { replace = false, state = null }: Way = {}): void {
  const address = new URL(to.replace(/^[/\\]+/, '/'), location.href).href
  const change = replace || address === location.href ? 'replaceState' : 'pushState'
  history[change]({ state }, '', address)
}

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'target' | 'download'> & { readonly to: string }

/** A link to a page of the product. Pressed with Ctrl, ⌘ or the middle button, it is the browser's. */
export function Link(props: LinkProps) {
  return <WouterLink {...props} />
}

/** The same in a menu: it is the current one at its address and at all below. */
export function NavLink(props: LinkProps) {
  const [isHere] = useRoute(`${props.to}/*?`)
  return <Link {...props} aria-current={isHere ? 'page' : undefined} />
}

/** wouter tells of the last two. */
const moves = ['popstate', 'pushState', 'replaceState']

function here() {
  const { href, pathname, search, hash } = location
  const held: unknown = history.state
  const state = typeof held === 'object' && held !== null && 'state' in held ? held.state : null
  return { href, pathname, search, hash, state, first: held === null }
}

const PlaceContext = createContext<Place>(here())

function useHere(): [string, typeof navigate] {
  return [useLocation().pathname, navigate]
}
