/**
 * One file of a ZIP: `path` is safe (`entryPaths`), `at` the instant it is dated with. It is opened when its turn comes;
 * what it reads ends when `signal` does.
 */
export type Entry = {
  readonly path: string
  readonly at: string
  open(signal: AbortSignal): Promise<Uint8Array | string | AsyncIterable<Uint8Array>>
}
