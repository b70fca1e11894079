import type { Dialect, Tx } from '../dialects/dialect'

/** One step of the schema's history; its number and name are its file's. Never changed once released. */
export type Migration = { readonly name: string; up(tx: Tx, dialect: Dialect): Promise<void> }
