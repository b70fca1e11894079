import type { Page } from 'playwright-core'
import type { Product } from '../../support/product'
import type { Visitor } from '../../support/visitor'

/** What the pages stand on: the product, its people over HTTP, dossiers in each state. */
export type World = {
  readonly product: Product
  readonly citizen: Visitor
  /** Nothing answered; everything answered; submitted. */
  readonly blank: string
  readonly filled: string
  readonly submitted: string
}

export type Role = 'nobody' | 'citizen' | 'agent' | 'administrator'

/** A page in one of the states that a person can meet it in. */
export type PageState = {
  readonly name: string
  /** The page's component in `client/Pages.tsx`; null for what is no page of its own. */
  readonly page: string | null
  readonly role: Role
  readonly address: string | ((world: World) => string)
  /** Brings the page from opened to the state; the address is gone to before. */
  arrange?(page: Page, world: World): Promise<unknown>
  /** Before the page is opened: what the network then does. */
  prepare?(page: Page, world: World): Promise<unknown>
  /** What is on the page once it is in the state. */
  readonly shows: string | RegExp
}
