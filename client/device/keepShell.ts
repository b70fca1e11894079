/**
 * Lets the browser keep the product's own page and files, so that a dossier opens without a connection; also those that
 * this page loaded before. A browser that cannot keeps nobody from filling in.
 */
export async function keepShell(): Promise<void> {
  try {
    await navigator.serviceWorker?.register('/shell.js')
    const { active } = (await navigator.serviceWorker?.ready) ?? {}
    const loaded = performance.getEntriesByType('resource').map((each) => new URL(each.name))
    const own = loaded.filter(({ origin }) => origin === location.origin)
    active?.postMessage(own.map(({ pathname }) => pathname))
  } catch {
    // Offline before it was there, or the sources served as they are.
  }
}
