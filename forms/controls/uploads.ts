import type { SupportingDocument } from '../../schemas/answers'
import type { World } from '../fields/view'

/** A file on its way, or one that did not arrive and why, in words for the person. */
export type Upload = {
  readonly key: number
  readonly file: File
  /** From 0 to 1. */
  readonly part: number
  readonly error: string | null
  /** Whether the same file may arrive another time. */
  readonly again: boolean
}

/** The uploads of a dossier by question, outliving the page they were begun on: one may move on meanwhile. */
export type Uploads = {
  /** The uploads of the question at `name`; the same array as long as nothing changed. */
  of(name: string): readonly Upload[]
  /** Sends a file; `done` gets what the server made of it. */
  start(name: string, file: File, done: (sent: SupportingDocument) => void): void
  /** Shows a file that was not sent, and why. */
  refuse(name: string, file: File, error: string): void
  /** Gives one up, or forgets one that failed. */
  drop(name: string, key: number): void
  /** Gives up all those of a question or of a row: of each name that begins with `prefix`. */
  dropUnder(prefix: string): void
  /** Whether something is on its way. */
  busy(): boolean
  subscribe(listener: () => void): () => void
}

const byWorld = new WeakMap<World, Uploads>()

/** The uploads that go through one world. */
export function uploadsOf(world: World): Uploads {
  const known = byWorld.get(world) ?? createUploads(world)
  byWorld.set(world, known)
  return known
}

const none: readonly Upload[] = []

function createUploads(world: World): Uploads {
  const lists = new Map<string, readonly Upload[]>()
  const givingUp = new Map<number, AbortController>()
  const listeners = new Set<() => void>()
  let last = 0

  const of = (name: string) => lists.get(name) ?? none
  const put = (name: string, uploads: readonly Upload[]) => {
    lists.set(name, uploads.length === 0 ? none : uploads)
    for (const listener of listeners) listener()
  }
  const change = (name: string, key: number, changed: Partial<Upload>) =>
    put(
      name,
      of(name).map((upload) => (upload.key === key ? { ...upload, ...changed } : upload)),
    )
  const drop = (name: string, key: number) => {
    givingUp.get(key)?.abort()
    givingUp.delete(key)
    put(
      name,
      of(name).filter((upload) => upload.key !== key),
    )
  }

  return {
    of,
    drop,
    start(name, file, done) {
      const key = ++last
      const giveUp = new AbortController()
      givingUp.set(key, giveUp)
      put(name, [...of(name), { key, file, part: 0, error: null, again: true }])
      world
        .upload(file, (part) => change(name, key, { part }), giveUp.signal)
        .then(
          (sent) => {
            if (giveUp.signal.aborted) return
            done(sent)
            drop(name, key)
          },
          (error: unknown) => {
            givingUp.delete(key)
            if (!giveUp.signal.aborted)
              change(name, key, { error: error instanceof Error ? error.message : '' })
          },
        )
    },
    refuse(name, file, error) {
      put(name, [...of(name), { key: ++last, file, part: 0, error, again: false }])
    },
    dropUnder(prefix) {
      for (const name of lists.keys())
        if (name.startsWith(prefix)) for (const { key } of of(name)) drop(name, key)
    },
    busy: () => givingUp.size > 0,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
