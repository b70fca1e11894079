/**
 * Lets the browser keep the product's own page and files, so that a dossier opens without a connection; also those that
 * this page loaded before. Where the network breaks meanwhile it tries again. A browser that cannot keeps nobody from
 * filling in.
 */
export async function keepShell(): Promise<void> {
  // None on a page without TLS.
  if (navigator.serviceWorker === undefined) return
  const { active } = await installed(navigator.serviceWorker)
  const loaded = performance.getEntriesByType('resource').map((each) => new URL(each.name))
  const own = loaded.filter(({ origin }) => origin === location.origin)
  active?.postMessage(own.map(({ pathname }) => pathname))
}

/** How long to wait before trying again, in milliseconds: at first, and at most. */
const [soon, seldom] = [5_000, 300_000]

async function installed(shell: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  for (let wait = soon; ; wait = Math.min(2 * wait, seldom)) {
    // It fails without a connection, and where the sources are served as they are. What is there already is left alone.
    await shell.register('/shell.js').catch(() => undefined)
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), wait))
    const there = await Promise.race([shell.ready, late])
    if (there !== null) return there
  }
}
