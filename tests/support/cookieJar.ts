/** The cookies of one browser, for one site. */
export type CookieJar = {
  /** Takes what an answer sets; what it empties is gone. */
  take(answer: Response): void
  /** The `Cookie` header. */
  header(): string
}

/** An empty one. */
export function cookieJar(): CookieJar {
  const kept = new Map<string, string>()
  return {
    take({ headers }) {
      for (const set of headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (value === '') kept.delete(name)
        else kept.set(name, value)
      }
    },
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
  }
}
