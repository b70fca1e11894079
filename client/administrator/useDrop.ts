import { type RefObject, useEffect, useRef } from 'react'

/** Lets a file be dropped on an element: an extra for the mouse, beside the button that everyone can use. */
export function useDrop<Zone extends HTMLElement>(onFile: (file: File) => void): RefObject<Zone | null> {
  const zone = useRef<Zone>(null)
  const latest = useRef(onFile)
  latest.current = onFile
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) latest.current(file)
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
