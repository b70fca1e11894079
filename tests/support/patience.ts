import { jest } from '@jest/globals'

/** A journey starts a server and a browser; what hangs is still ended. */
jest.setTimeout(300_000)
