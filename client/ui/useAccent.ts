import { useLayoutEffect } from 'react'

/** Dresses the page in the installation's colour; every other blue is mixed from it (`styles/tokens.css`). */
export function useAccent(accent: string | null): void {
  useLayoutEffect(() => {
    if (accent) document.documentElement.style.setProperty('--accent', accent)
  }, [accent])
}
