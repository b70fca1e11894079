import { type RefObject, useEffect, useRef } from 'react'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { useBranding } from './branding'
import { useLocation } from './router'

/** What a page is called: "Vos coordonnées – Signaler une difficulté – Guichet". */
export type PageTitle = {
  readonly title: string
  /** The procedure's title, on its own pages. */
  readonly procedure?: string | undefined
  /** The page shows errors: its title says so first. */
  readonly inError?: boolean
}

/**
 * Names the page, and moves the focus to its `h1` when one comes to it from another page of the product; the
 * first page leaves it where the browser put it. Gives the ref of the `h1`, which needs `tabIndex={-1}`.
 */
export function usePageTitle({
  title,
  procedure,
  inError = false,
}: PageTitle): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const words = useWords(shellWords)
  const { name } = useBranding()
  const full = [title, procedure === title ? undefined : procedure, name].filter(Boolean).join(' – ')
  useEffect(() => {
    document.title = inError ? words('errorTitle', { title: full }) : full
  }, [full, inError, words])
  const { pathname, first } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another page.
  useEffect(() => {
    // On the first page of a visit the browser has put the focus where it belongs.
    if (first || !heading.current) return
    document.documentElement.scrollTop = 0
    heading.current.focus({ preventScroll: true })
    // Below a banner, on a phone, the title would have the focus out of sight. The tests' browser has no layout.
    if (heading.current.getBoundingClientRect().bottom > innerHeight) heading.current.scrollIntoView?.()
  }, [pathname])
  return heading
}

/** Puts the focus on the page's title: what has it is about to leave the page. */
export function focusTitle(): void {
  document.querySelector('h1')?.focus()
}
