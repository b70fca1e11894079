import type { SupportingDocument } from '../../schemas/answers'
import type { World } from '../fields/view'

/** A file on its way, or one that did not arrive and why, in words for the person. */
export type Upload = {
  readonly key: number
  readonly file: File
  /** From 0 to 1. */
  readonly part: number
  /** Whether the connection is awaited: it goes on by itself. */
  readonly cut: boolean
  readonly error: string | null
  /** Whether the same file may arrive another time. */
  readonly again: boolean
  /** The id of the file whose place it takes. */
  readonly replaces: string | undefined
}

/** What is done with a file that has arrived for the question at `name`. */
type Take = (name: string, sent: SupportingDocument, replaces: string | undefined) => void

/**
 * The uploads of a dossier by question, outliving the page they were begun on, and the wizard: one may move on
 * meanwhile, leave, and come back.
 */
export type Uploads = {
  /** The uploads of the question at `name`; the same array as long as nothing changed. */
  of(name: string): readonly Upload[]
  /** Sends a file. */
  start(name: string, file: File, replaces?: string): void
  /** Goes on with one that failed, from where it was cut. */
  retry(name: string, key: number): void
  /** Shows a file that was not sent, and why. */
  refuse(name: string, file: File, error: string): void
  /** Gives one up, or forgets one that failed. */
  drop(name: string, key: number): void
  /** Gives up all those of a question or of a row: of each name that begins with `prefix`. */
  dropUnder(prefix: string): void
  /** Whether something is on its way, or has arrived and is in no answer yet. */
  busy(): boolean
  subscribe(listener: () => void): () => void
  /** What arrives for the question at `name` is `take`'s, as long as its control is there. */
  attend(name: string, take: Take): () => void
  /** What arrives for a question without a control is the open wizard's; without a wizard it waits for the next. */
  adopt(take: Take): () => void
}

const byDossier = new Map<string, Uploads>()
const byWorld = new WeakMap<World, Uploads>()

/** The uploads that go through one world: those of its dossier, or its own in a preview. */
export function uploadsOf(world: World): Uploads {
  const { dossier } = world
  const known = (dossier === undefined ? byWorld.get(world) : byDossier.get(dossier)) ?? createUploads(world)
  if (dossier === undefined) byWorld.set(world, known)
  else byDossier.set(dossier, known)
  return known
}

const none: readonly Upload[] = []

function createUploads(world: World): Uploads {
  const lists = new Map<string, readonly Upload[]>()
  const givingUp = new Map<number, AbortController>()
  const listeners = new Set<() => void>()
  const attending = new Map<string, Take>()
  let adopting: Take | null = null
  let arrived: readonly { name: string; key: number; sent: SupportingDocument }[] = []
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
    arrived = arrived.filter((each) => each.key !== key)
    put(
      name,
      of(name).filter((upload) => upload.key !== key),
    )
  }
  const handOver = () => {
    for (const { name, key, sent } of arrived) {
      const take = attending.get(name) ?? adopting
      const upload = of(name).find((each) => each.key === key)
      if (take === null || upload === undefined) continue
      // First: taking it draws the page anew, and its control asks again.
      arrived = arrived.filter((each) => each.key !== key)
      take(name, sent, upload.replaces)
      drop(name, key)
    }
  }
  const send = (name: string, key: number, file: File) => {
    const giveUp = new AbortController()
    givingUp.set(key, giveUp)
    world
      .upload(file, (part, cut) => change(name, key, { part, cut }), giveUp.signal)
      .then(
        (sent) => {
          if (giveUp.signal.aborted) return
          arrived = [...arrived, { name, key, sent }]
          handOver()
        },
        (error: unknown) => {
          if (giveUp.signal.aborted) return
          givingUp.delete(key)
          change(name, key, { cut: false, error: error instanceof Error ? error.message : '' })
        },
      )
  }

  return {
    of,
    drop,
    start(name, file, replaces) {
      const key = ++last
      put(name, [...of(name), { key, file, part: 0, cut: false, error: null, again: true, replaces }])
      send(name, key, file)
    },
    retry(name, key) {
      const upload = of(name).find((each) => each.key === key)
      if (upload === undefined) return
      change(name, key, { error: null })
      send(name, key, upload.file)
    },
    refuse(name, file, error) {
      const refused = { key: ++last, file, part: 0, cut: false, error, again: false, replaces: undefined }
      put(name, [...of(name), refused])
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
    attend(name, take) {
      attending.set(name, take)
      handOver()
      return () => {
        if (attending.get(name) === take) attending.delete(name)
      }
    },
    adopt(take) {
      adopting = take
      handOver()
      return () => {
        if (adopting === take) adopting = null
      }
    },
  }
}
