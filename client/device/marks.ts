/** Words in clear that spare a page from looking for what is not there. They name nobody. */
const keptMark = 'guichet.kept'
/** A cookie, so that the server knows too: it then takes no note of the device. It outlives what signing out clears. */
const sharedCookie = 'shared=1'

/** Whether this device keeps something of a dossier. */
export function hasKept(): boolean {
  return isMarked(keptMark)
}

/** Whether the person said that others use this device: nothing is kept on it. */
export function isShared(): boolean {
  return document.cookie.split('; ').includes(sharedCookie)
}

/** Whether this browser can keep something encrypted (it cannot on a page without TLS), and may. */
export function mayKeep(): boolean {
  return globalThis.crypto?.subtle !== undefined && globalThis.indexedDB !== undefined && !isShared()
}

/** How long to wait for the server, in milliseconds, where what one asks for may be here already; else as ever. */
export function openingPatience(): { readonly patience?: number } {
  return hasKept() ? { patience: 6_000 } : {}
}

export const markKept = (kept: boolean) => mark(keptMark, kept)
/** Keeps what the person said of this device, for a year. */
export function markShared(shared: boolean): void {
  const age = shared ? 365 * 24 * 3600 : 0
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the Cookie Store, and nobody waits for it.
  document.cookie = `${sharedCookie}; path=/; max-age=${age}; samesite=lax`
}

function isMarked(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

function mark(name: string, is: boolean): void {
  try {
    if (is) localStorage.setItem(name, '1')
    else localStorage.removeItem(name)
  } catch {
    // Storage is switched off: nothing is kept, so nothing is to be marked.
  }
}
