/**
 * The service worker: it gives the product's own page and files where the network does not. It keeps what everybody
 * gets alike, and nothing else: no answer of the API, nothing of anybody. `vite.config.ts` makes `/shell.js` of it.
 */

type Lasting = { waitUntil(work: Promise<unknown>): void }
type Fetching = { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Told = Lasting & { readonly data: unknown }

declare const self: {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: Told) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}

/** Put here by the build: what a citizen's pages are made of, the page's own program first, and a name for just that. */
declare const __SHELL__: { readonly version: string; readonly files: readonly string[] }

const shell = __SHELL__
const prefix = 'guichet-'
const name = `${prefix}${shell.version}`

/** Where the page is kept, and what stands in it for the nonce that each answer has of its own. */
const pageAddress = '/'
const blank = '__NONCE__'

/** How long the network may keep somebody waiting for a page that is here, in milliseconds. */
const patience = 4_000

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => event.waitUntil(keepFiles(event.data)))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (isAsset(pathname)) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(page(request))
})

/** An asset never changes under its name. */
function isAsset(path: string): boolean {
  return path.startsWith('/assets/')
}

/** No API's address, and no file's: as the server has it (`builtPage.ts`). */
function isPage(path: string): boolean {
  return !/^\/api(\/|$)/i.test(path) && !/\.[a-z0-9]+$/i.test(path)
}

async function keepAll(): Promise<void> {
  const wasHere = await caches.has(name)
  const cache = await caches.open(name)
  try {
    await Promise.all([keepPage(cache), cache.addAll([...shell.files])])
  } catch (error) {
    // What is half here would pass for the version before, which then would go.
    if (!wasHere) await caches.delete(name)
    throw error
  }
  await self.skipWaiting()
}

/** Keeps the page without its nonce: a nonce serves once. */
async function keepPage(cache: Cache): Promise<void> {
  const answer = await fetch(pageAddress, { cache: 'no-store', credentials: 'omit' })
  const [html, policy] = [await answer.text(), answer.headers.get('Content-Security-Policy')]
  const nonce = /'nonce-([^']+)'/.exec(policy ?? '')?.[1]
  // A newer version is being put in place: the next page tries again.
  if (!answer.ok || policy === null || nonce === undefined || !html.includes(shell.files[0] ?? ''))
    throw new Error('not yet')
  const headers = new Headers(answer.headers)
  headers.set('Content-Security-Policy', policy.replaceAll(nonce, blank))
  for (const encoding of ['Content-Encoding', 'Content-Length', 'Set-Cookie']) headers.delete(encoding)
  await cache.put(pageAddress, new Response(html.replaceAll(nonce, blank), { headers }))
}

/** From now on this version serves. The one before stays for the pages it had opened; older ones go. */
async function takeOver(): Promise<void> {
  const older = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name)
  await Promise.all(older.slice(0, -1).map((each) => caches.delete(each)))
  await self.clients.claim()
}

/** Keeps files that a page loaded before this was here. */
async function keepFiles(told: unknown): Promise<void> {
  const files = Array.isArray(told) ? told.filter((each) => typeof each === 'string' && isAsset(each)) : []
  const cache = await caches.open(name)
  for (const file of files) if (!(await cache.match(file))) await cache.add(file).catch(() => undefined)
}

async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.status === 200) {
    const copy = answer.clone()
    const cache = await caches.open(name)
    // A full disk keeps nobody from the page.
    await cache.put(request.url, copy).catch(() => undefined)
  }
  return answer
}

/** The server's page; the one kept here where the server cannot be reached, or keeps one waiting. */
async function page(request: Request): Promise<Response> {
  const coming = fetch(request)
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
  const answer = await Promise.race([coming, late]).catch(() => null)
  if (answer !== null && (answer.status < 502 || answer.status > 504)) return answer
  return (await keptPage()) ?? answer ?? coming
}

async function keptPage(): Promise<Response | null> {
  const kept = await (await caches.open(name)).match(pageAddress, { ignoreVary: true })
  if (!kept) return null
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  const headers = new Headers(kept.headers)
  headers.set(
    'Content-Security-Policy',
    (headers.get('Content-Security-Policy') ?? '').replaceAll(blank, nonce),
  )
  return new Response((await kept.text()).replaceAll(blank, nonce), { headers })
}

// A module, whose names are its own; the build leaves this out.
export {}
