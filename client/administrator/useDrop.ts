import { type RefObject, useEffect, useRef } from 'react'

/** Lets files be dropped on an element: an extra for the mouse, beside the button that everyone can use. */
export function useDrop<Zone extends HTMLElement>(
  onFiles: (files: readonly File[]) => void,
): RefObject<Zone | null> {
  const zone = useRef<Zone>(null)
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    const element = zone.current
    element?.addEventListener('dragover', over)
    element?.addEventListener('drop', drop)
    return () => {
      element?.removeEventListener('dragover', over)
      element?.removeEventListener('drop', drop)
    }
  }, [])
  return zone
}
