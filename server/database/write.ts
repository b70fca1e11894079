import { sql } from 'kysely'
import type { Dialect, Tx } from './dialects/dialect'

/** Runs a task in a transaction and gives back what it gives, after the commit. */
export type Write = <T>(task: (tx: Tx) => Promise<T>) => Promise<T>

/** Tasks that may share one commit. */
const together = 64

/** The two ways to write, taking turns: one transaction at a time in this process. */
export function makeWriter(dialect: Dialect): { write: Write; writeTogether: Write } {
  const inTurn = turns()
  const waiting: Waiting[] = []
  let emptying = false
  const write: Write = (task) => inTurn(() => dialect.transact(task))
  const writeTogether: Write = (task) =>
    new Promise((resolve, reject) => {
      waiting.push(waitingFor(task, resolve, reject))
      if (emptying) return
      emptying = true
      // What arrives in the same tick joins.
      setImmediate(() => void emptyOut())
    })
  async function emptyOut(): Promise<void> {
    while (waiting.length > 0) await inTurn(() => commitTogether(dialect, waiting.splice(0, together)))
    emptying = false
  }
  return { write, writeTogether }
}

/** A task and whom to tell; `attempt` never throws but for what ends the whole transaction. */
type Waiting = {
  attempt(tx: Tx, dialect: Dialect): Promise<void>
  committed(): void
  failed(error: unknown): void
}

function waitingFor<T>(
  task: (tx: Tx) => Promise<T>,
  resolve: (result: T) => void,
  reject: (error: unknown) => void,
): Waiting {
  let tell = () => {}
  return {
    async attempt(tx, dialect) {
      await sql`savepoint task`.execute(tx)
      try {
        const result = await task(tx)
        tell = () => resolve(result)
      } catch (error) {
        tell = () => reject(error)
        await undo(tx, dialect, error)
      }
      await sql`release savepoint task`.execute(tx)
    },
    committed: () => tell(),
    failed: reject,
  }
}

async function undo(tx: Tx, dialect: Dialect, error: unknown): Promise<void> {
  const failure = dialect.failureOf(error)
  // These have ended the transaction, on SQLite by itself.
  if (failure === 'again' || failure === 'full' || failure === 'lost') throw error
  await sql`rollback to savepoint task`.execute(tx)
}

async function commitTogether(dialect: Dialect, tasks: readonly Waiting[]): Promise<void> {
  try {
    await dialect.transact(async (tx) => {
      for (const task of tasks) await task.attempt(tx, dialect)
    })
  } catch (error) {
    for (const task of tasks) task.failed(error)
    return
  }
  for (const task of tasks) task.committed()
}

/** Runs pieces of work one after the other, in the order they came, whether or not one fails. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}
