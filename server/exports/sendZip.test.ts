import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aDirectory } from '../../tests/support/directories'
import { readZip } from '../../tests/support/readZip'
import type { Entry } from './entry'
import { zipOf } from './sendZip'

const at = '2026-03-12T08:00:00.000Z'
const never = new AbortController().signal

test('what goes in comes out, in its order, by our reader and by another', async () => {
  const bytes = Buffer.from([0, 1, 2, 255])
  const entries = [anEntry('LISEZMOI.txt', 'Élise'), anEntry('fichiers/é.bin', bytes), anEntry('vide', '')]
  const zip = Buffer.concat(await all(zipOf(inOrder(entries), never)))
  expect([...readZip(zip)]).toEqual([
    ['LISEZMOI.txt', Buffer.from('Élise')],
    ['fichiers/é.bin', bytes],
    ['vide', Buffer.alloc(0)],
  ])
  const path = join(aDirectory(), 'a.zip')
  writeFileSync(path, zip)
  try {
    expect(execFileSync('unzip', ['-t', path]).toString()).toContain('No errors detected')
  } catch (error) {
    // Where there is none, ours has read it.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
})

test('the same entries make the same bytes', async () => {
  const make = async () =>
    Buffer.concat(await all(zipOf(inOrder([anEntry('a', 'b'), anEntry('c', 'd')]), never)))
  expect(await make()).toEqual(await make())
})

test('an entry is opened when its turn comes, and a reader who stops is not read ahead for', async () => {
  let [opened, chunks] = [0, 0]
  async function* long() {
    for (let left = 50; left > 0; left -= 1) {
      chunks += 1
      yield Buffer.alloc(65_536)
    }
  }
  const entries = Array.from({ length: 100 }, (_, index) => ({
    ...anEntry(`${index}`, ''),
    open: async () => {
      opened += 1
      return long()
    },
  }))
  const reading = zipOf(inOrder(entries), never)
  for (let left = 10; left > 0; left -= 1) await reading.next()
  await new Promise((resolve) => setImmediate(resolve))
  expect(opened).toBe(1)
  // Two buffers at most on their way between the file and whoever reads.
  expect(chunks).toBeLessThanOrEqual(12)
  await reading.return()
})

test('what fails on the way fails the whole: there is no end that a program would take it by', async () => {
  const failing = { ...anEntry('b', ''), open: () => Promise.reject(new Error('gone')) }
  const got: Uint8Array[] = []
  const read = async () => {
    for await (const chunk of zipOf(inOrder([anEntry('a', 'a'), failing]), never)) got.push(chunk)
  }
  await expect(read()).rejects.toThrow('gone')
  expect(got.length).toBeGreaterThan(0)
  expect(() => readZip(Buffer.concat(got))).toThrow('no end')
})

function anEntry(path: string, content: Uint8Array | string): Entry {
  return { path, at, open: async () => content }
}

async function* inOrder(entries: readonly Entry[]) {
  yield* entries
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const got: Uint8Array[] = []
  for await (const chunk of chunks) got.push(chunk)
  return got
}
