import { parentPort } from 'node:worker_threads'
import { pageCompiler } from './compile'
import type { Page } from './page'

/** What goes to a printing worker and what comes back. */
export type PrintOrder = { readonly order: number; readonly page: Page }
export type Printed =
  | { readonly order: number; readonly pdf: Uint8Array }
  | { readonly order: number; readonly failure: string }

const compile = pageCompiler()

parentPort?.on('message', ({ order, page }: PrintOrder) => parentPort?.postMessage(print(order, page)))

function print(order: number, page: Page): Printed {
  try {
    return { order, pdf: new Uint8Array(compile(page)) }
  } catch (error) {
    return { order, failure: error instanceof Error ? error.message : String(error) }
  }
}
