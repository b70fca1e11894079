/** A page's id, and a lock of that name which the browser holds as long as the page is there. */
export async function beAlive(): Promise<{ readonly id: string; end(): void }> {
  const id = crypto.randomUUID()
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  await new Promise<void>((held) => {
    void navigator.locks.request(pageLock(id), () => {
      held()
      return ended
    })
  })
  return { id, end }
}

/** How long a page that is going may still hold its lock, in milliseconds. */
const going = 500

const pageLock = (id: string) => `guichet page ${id}`

/** Whether a page is gone: nobody holds its lock. */
export async function isGone(page: string): Promise<boolean> {
  try {
    return await navigator.locks.request(pageLock(page), { signal: AbortSignal.timeout(going) }, () => true)
  } catch {
    return false
  }
}
