import type { Keeper, KeptForm, KeptQueue, LeftQueue } from '../../device'
import { device, forgetShared } from '../../device/chunk'
import { mayKeep } from '../../device/marks'

/** What one page's dossier is kept by on this device. */
export type OnDevice = {
  /** Whether all that the page holds is kept. */
  isKept(): boolean
  /** Whether what the page holds is kept as it changes. */
  keeps(): boolean
  subscribe(listener: () => void): () => void
  /** Settles once what the page holds is kept, or cannot be. */
  settled(): Promise<void>
  /** Begins to keep, where the browser can and the person lets it; returns how to end. */
  start(parts: Start): () => void
  /** Ends. */
  close(): void
  /** Others use this device: all that is kept is deleted, at once and for good. */
  share(): Promise<void>
}

type Start = {
  readonly form: KeptForm
  queue(): KeptQueue
  unsent(): boolean
  /** Calls at each change of what is to be kept; returns how to call it off. */
  onChange(listener: () => void): () => void
  readonly heirOf: readonly LeftQueue[]
}

/** How long a page that was just drawn may be busy before it keeps anything all the same, in milliseconds. */
const settling = 1_500

/** Nothing is kept until it starts. */
export function createOnDevice(): OnDevice {
  let keeps = false
  let keeper: Keeper | null = null
  const listeners = new Set<() => void>()
  const tell = (now: boolean) => {
    if (keeps === now) return
    keeps = now
    for (const listener of listeners) listener()
  }

  const close = () => {
    keeper?.close()
    keeper = null
    tell(false)
  }

  const keep = async (parts: Start) => {
    const { keepDossier, keepShell } = await device.fetch()
    void keepShell()
    return keepDossier({ ...parts, told: tell })
  }

  return {
    isKept: () => keeper?.isKept() ?? false,
    keeps: () => keeps,
    settled: async () => keeper?.settled(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start(parts) {
      if (!mayKeep()) {
        void forgetShared()
        return () => undefined
      }
      let [begun, ended] = [false, false]
      const begin = () => {
        if (begun || ended) return
        begun = true
        // A browser that keeps nothing keeps nobody from filling in.
        keep(parts).then(
          (started) => {
            if (ended) return started.close()
            keeper = started
            keeper.touch()
          },
          () => {
            // What keeps it did not come: the next change asks for it anew.
            begun = false
            tell(false)
          },
        )
      }
      // Nobody waits for it: it comes once the page is drawn and at rest, or with the first change.
      whenIdle(begin)
      const callOff = parts.onChange(() => {
        begin()
        keeper?.touch()
      })
      return () => {
        ended = true
        callOff()
        close()
      }
    },
    close,
    async share() {
      close()
      const { share } = await device.fetch()
      await share(true)
    },
  }
}

function whenIdle(act: () => void): void {
  // Not every browser can tell.
  if (globalThis.requestIdleCallback === undefined) setTimeout(act, settling)
  else requestIdleCallback(act, { timeout: settling })
}
