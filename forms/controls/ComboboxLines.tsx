import { useEffect, useRef, useState } from 'react'
import { AuthorText } from './AuthorLanguage'
import { listWords } from './messages/list'
import type { Line, Search } from './useSearch'
import { useWordsOf } from './useWordsOf'

/** As many lines as a person reads; who wants another types more. */
export const mostLines = 20

/** As many as are in sight: the others are drawn once these are on the screen. */
const inSight = 8

type ComboboxLinesProps = {
  readonly id: string
  readonly open: boolean
  readonly search: Search
  readonly active: number | undefined
  readonly silent: string | undefined
  onChoose(line: Line): void
}

/** What was found, and how much, which is said aloud; or why there is nothing. */
export function ComboboxLines({
  id,
  open,
  search: { state, lines },
  active,
  silent,
  onChoose,
}: ComboboxLinesProps) {
  const words = useWordsOf(listWords)
  const list = useRef<HTMLDivElement>(null)
  const drawn = useDrawn(lines)
  useEffect(() => {
    if (active !== undefined) list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  const count = lines.length
  const isShown = open && count > 0
  const isNothing = open && count === 0 && state !== 'none'
  const said = !open || state === 'none' ? '' : state === 'silent' ? (silent ?? words('silent')) : found()
  function found() {
    return words('found', { count, more: count >= mostLines ? 'yes' : 'no' })
  }
  return (
    <>
      <div
        ref={list}
        className="combobox-lines"
        id={`${id}-lines`}
        role="listbox"
        tabIndex={-1}
        aria-labelledby={`${id}-label`}
        hidden={!isShown}
      >
        {isShown &&
          drawn.map((line, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, where the focus stays.
            <div
              key={line.key}
              id={`${id}-line-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className="combobox-line"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(line)}
            >
              <AuthorText text={line.label} />
              {line.detail !== undefined && <span className="combobox-detail"> – {line.detail}</span>}
            </div>
          ))}
      </div>
      <p role="status" className={isNothing ? 'combobox-said' : 'sr-only'}>
        {said}
      </p>
    </>
  )
}

/** The lines in sight first, then all: a long list is there as soon as a short one. */
function useDrawn(lines: readonly Line[]): readonly Line[] {
  const [whole, setWhole] = useState(lines)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // After the frame that shows the first ones.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setWhole(lines))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [lines])
  return whole === lines ? lines : lines.slice(0, inSight)
}
