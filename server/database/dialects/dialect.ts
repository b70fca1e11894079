import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../tables'

/** An open transaction: all that a command may await inside one. */
export type Tx = Transaction<Tables>

/** What a database does in its own way; everything else is written once, through Kysely. */
export type Dialect = {
  readonly name: 'sqlite' | 'postgres'
  /** Reads what is committed; on SQLite it cannot write. */
  readonly read: Kysely<Tables>
  /**
   * Runs one transaction that no other process's can interleave with. The task may be run again when the database
   * asks to: it computes nothing that it keeps outside.
   */
  transact<T>(task: (tx: Tx) => Promise<T>): Promise<T>
  /** The same under the lock that keeps two processes from migrating at once; it sees what the one before it did. */
  transactAlone<T>(task: (tx: Tx) => Promise<T>): Promise<T>
  /** How it spells the language of tables. */
  readonly words: Words
  /** The statements that set a guard up. */
  guard(guard: Guard): readonly string[]
  /** Why a statement failed, as far as a caller can act on it. */
  failureOf(error: unknown): StoreFailure | null
  close(): Promise<void>
}

/** A column type for text that sorts by its bytes, and what ends a table's declaration. */
export type Words = { readonly text: string; readonly endTable: string }

/** Refuses a change to a row; `when` is a condition on OLD and NEW under which alone it is refused. */
export type Guard = {
  readonly name: string
  readonly table: keyof Tables
  readonly on: 'insert' | 'update' | 'delete'
  readonly when?: string
  readonly message: string
}

/**
 * What a caller can act on: a value that is taken, a row that must not be rewritten, a full disk, a lock that did
 * not come in time, a transaction to run again, a database that is not there.
 */
export type StoreFailure = 'unique' | 'guarded' | 'full' | 'busy' | 'again' | 'lost'
