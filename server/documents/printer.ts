import { Worker } from 'node:worker_threads'
import type { Page } from './page'
import type { Printed, PrintOrder } from './worker'

/** Prints pages to PDF beside the event loop. */
export type Printer = {
  /** Resolves with the PDF; rejects when the page cannot be printed or takes over 30 s. */
  print(page: Page): Promise<Buffer>
  close(): Promise<void>
}

/** Longest a document may take: a dossier of 500 pages takes about 5 s. */
const patience = 30_000

type Waiting = { resolve(pdf: Buffer): void; reject(error: Error): void; timer: NodeJS.Timeout }

/**
 * A printer with one worker thread, started at the first page and again after it dies: a crash fails the pages under
 * way and nothing else.
 */
export function createPrinter(): Printer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let orders = 0

  function fail(error: Error) {
    worker = null
    for (const order of waiting.values()) settle(order).reject(error)
    waiting.clear()
  }

  function start(): Worker {
    const started = startWorker()
    started.on('message', (printed: Printed) => {
      const order = waiting.get(printed.order)
      if (!order) return
      waiting.delete(printed.order)
      if ('pdf' in printed) settle(order).resolve(Buffer.from(printed.pdf))
      else settle(order).reject(new Error(printed.failure))
    })
    started.on('error', fail)
    started.on('exit', () => {
      if (worker === started) fail(new Error('the printing worker ended'))
    })
    started.unref()
    return started
  }

  return {
    print: (page) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        const order = ++orders
        const timer = setTimeout(() => void worker?.terminate(), patience)
        waiting.set(order, { resolve, reject, timer })
        const message: PrintOrder = { order, page }
        worker.postMessage(message)
      }),
    async close() {
      const ending = worker
      fail(new Error('the printer is closed'))
      await ending?.terminate()
    },
  }
}

function settle(order: Waiting): Waiting {
  clearTimeout(order.timer)
  return order
}

/** The worker stands beside this file: JavaScript once built, TypeScript in the sources, which a thread needs tsx for. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./worker.js', import.meta.url), { name: 'printer' })
  const address = JSON.stringify(new URL('./worker.ts', import.meta.url))
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${address}, ${address}))`, {
    eval: true,
  })
}
