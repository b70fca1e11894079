import { useSyncExternalStore } from 'react'

/** From here on the stepper stands beside the page (`wizard.css`). */
const query = '(min-width: 64rem)'

/** Whether the screen is wide enough for the stepper to stand open beside the page. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false)
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia?.(query)
  media?.addEventListener('change', listener)
  return () => media?.removeEventListener('change', listener)
}
