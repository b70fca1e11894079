import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** One line of a list, as it is drawn. */
export type Line = { readonly key: string; readonly label: string; readonly detail?: string | undefined }

/** What a list offers for what was typed: at once from memory, or later from afar; it rejects when nobody answers. */
export type Find = (typed: string, signal: AbortSignal) => readonly Line[] | Promise<readonly Line[]>

/**
 * Where a search stands. `lines` answer to `typed`; while one waits, those of the search before stay, unless it begins
 * `anew`.
 */
export type Search = {
  readonly state: 'none' | 'found' | 'silent'
  readonly typed: string
  readonly lines: readonly Line[]
  ask(typed: string, anew?: boolean): void
}

/** The least time between two questions to a source, in milliseconds: the first goes at once. */
const pace = 120

const nothing = { state: 'none', typed: '', lines: [] } as const

/** Searches a list while somebody types: an answer that was overtaken is dropped, whenever it comes. */
export function useSearch(find: Find): Search {
  const [found, setFound] = useState<Omit<Search, 'ask'>>(nothing)
  const latest = useRef(find)
  const turn = useRef<{ giveUp: AbortController; timer?: ReturnType<typeof setTimeout> } | null>(null)
  const asked = useRef(Number.NEGATIVE_INFINITY)
  useLayoutEffect(() => {
    latest.current = find
  })

  const drop = useCallback(() => {
    clearTimeout(turn.current?.timer)
    turn.current?.giveUp.abort()
    turn.current = null
  }, [])
  useEffect(() => drop, [drop])

  const ask = useCallback(
    (typed: string, anew = false) => {
      drop()
      const giveUp = new AbortController()
      const mine = { giveUp }
      turn.current = mine
      const settle = (result: Omit<Search, 'ask'>) => {
        if (turn.current === mine) setFound(result)
      }
      const send = () => {
        const answer = latest.current(typed, giveUp.signal)
        if (!(answer instanceof Promise)) return settle({ state: 'found', typed, lines: answer })
        asked.current = performance.now()
        if (anew) setFound(nothing)
        answer.then(
          (lines) => settle({ state: 'found', typed, lines }),
          () => settle({ state: 'silent', typed, lines: [] }),
        )
      }
      const wait = asked.current + pace - performance.now()
      if (wait <= 0) send()
      else turn.current = Object.assign(mine, { timer: setTimeout(send, wait) })
    },
    [drop],
  )
  return { ...found, ask }
}
