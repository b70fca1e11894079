import { TestEnvironment } from 'jest-environment-jsdom'

/** What a browser has and jsdom lacks, taken from Node. */
const missing = [
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'ReadableStream',
  'TransformStream',
  'WritableStream',
  'BroadcastChannel',
  'structuredClone',
]

/** jsdom as a browser of today. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    for (const name of missing) this.global[name] ??= globalThis[name]
    // jsdom's own Uint8Array is not the one that Node's TextEncoder returns.
    this.global.Uint8Array = Uint8Array
  }
}
