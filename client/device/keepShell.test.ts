import { jest } from '@jest/globals'
import { keepShell } from './keepShell'

// What the browser notes of all that a page has loaded.
const loaded = [`${location.origin}/assets/a.js`, 'https://tiles.example/1.png'].map((name) => ({ name }))
Object.defineProperty(performance, 'getEntriesByType', { value: () => loaded })

afterEach(() => {
  jest.useRealTimers()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

/** A browser's keeper of workers that reaches the server from some attempt on, and what it was told. */
function aShell(reachedAt: number) {
  const told: unknown[] = []
  let attempts = 0
  let come: (there: unknown) => void = () => undefined
  const ready = new Promise((resolve) => {
    come = resolve
  })
  const register = () => {
    attempts += 1
    if (attempts < reachedAt) return Promise.reject(new TypeError('Failed to fetch'))
    come({ active: { postMessage: (files: unknown) => told.push(files) } })
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { ready, register } })
  return { told, attempts: () => attempts }
}

it('the files that a page loaded before are kept with the product’s own, and nobody else’s', async () => {
  const { told } = aShell(1)
  await keepShell()
  expect(told).toEqual([['/assets/a.js']])
})

it('what a broken network kept from coming is asked for again, less and less often, until it is here', async () => {
  jest.useFakeTimers({ doNotFake: ['performance'] })
  const shell = aShell(4)
  const kept = keepShell()
  await jest.advanceTimersByTimeAsync(4_999)
  expect(shell.attempts()).toBe(1)
  await jest.advanceTimersByTimeAsync(1)
  expect(shell.attempts()).toBe(2)
  await jest.advanceTimersByTimeAsync(10_000)
  expect(shell.attempts()).toBe(3)
  await jest.advanceTimersByTimeAsync(20_000)
  await kept
  await jest.advanceTimersByTimeAsync(3_600_000)
  expect(shell.attempts()).toBe(4)
})

it('a browser that keeps no such thing is asked for none', async () => {
  await expect(keepShell()).resolves.toBeUndefined()
})
