import type { Page } from 'playwright-core'
import type { Product } from './product'

type Role = keyof Product['accounts']
type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>

const kept = new Map<string, Cookies>()

/** Opens a session for one of the demonstration people; one session a person is enough for many pages. */
export async function signInAs(page: Page, product: Product, role: Role): Promise<void> {
  const key = `${product.url} ${role}`
  const cookies = kept.get(key) ?? (await openSession(page, product, role))
  kept.set(key, cookies)
  await page.context().addCookies(cookies)
}

async function openSession(page: Page, product: Product, role: Role): Promise<Cookies> {
  const signedIn = await page.request.post(`${product.url}/api/session`, {
    data: product.accounts[role],
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  if (!signedIn.ok()) throw new Error(`${role} cannot sign in: ${signedIn.status()}`)
  return page.context().cookies()
}
