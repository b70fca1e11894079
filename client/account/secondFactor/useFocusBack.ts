import { type RefObject, useEffect, useRef } from 'react'

type FocusBack = { readonly place: RefObject<HTMLDivElement | null>; giveBack(): void }

/** Where a form stood in the place of buttons: once it is closed, the first of them has the focus again. */
export function useFocusBack(): FocusBack {
  const place = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    place.current?.querySelector('button')?.focus()
  })
  return {
    place,
    giveBack: () => {
      wanted.current = true
    },
  }
}

/** The heading that takes the focus when what had it has gone from below: `count` grew smaller. */
export function useFocusOnLess(count: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current) heading.current?.focus()
    before.current = count
  }, [count])
  return heading
}
