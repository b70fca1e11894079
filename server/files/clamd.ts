import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What the scanner said of bytes. Only its literal `OK` is clean. */
export type ScanVerdict =
  | { readonly state: 'clean' }
  | { readonly state: 'infected' }
  | { readonly state: 'error' }

/** The scanner did not answer, or not what it answers: nothing is known of the bytes. */
export class ScannerSilent extends Error {}

/** How long the scanner may do nothing at all, in milliseconds. */
const scannerPatience = 30_000

/**
 * Again after a scanner hung up without a word, the pause it gets after each chunk's length, in milliseconds: it
 * refuses by the length, and a refusal is lost with the connection when bytes it never read are under way (a reset
 * discards them, RFC 9293 §3.6). The last is for a scanner on a machine that has much else to do.
 */
const pauses = [0, 100, 1_000]

/**
 * Streams a file to clamd (its `INSTREAM` command, clamd(8)) and reads the verdict. `address` is `host:port` or a
 * socket's path. Throws `ScannerSilent` when it cannot be reached, stops answering for `patience`, or says what is no
 * verdict; what it says against these bytes (too large for it, unreadable) is `error`.
 */
export async function scanFile(
  address: string,
  path: string,
  patience = scannerPatience,
): Promise<ScanVerdict> {
  for (const pause of pauses) {
    const { answer, hungUp } = await ask(address, path, patience, pause)
    if (!hungUp) return verdictIn(answer)
  }
  throw new ScannerSilent('no verdict')
}

/** What the scanner said of a file, and whether it went away without a word while it was being sent. */
async function ask(address: string, path: string, patience: number, pause: number) {
  const socket = open(address)
  let waited = false
  socket.setTimeout(patience, () => {
    waited = true
    socket.destroy(new Error('time-out'))
  })
  // Heard here whatever happens meanwhile; what matters is said by what was read.
  socket.on('error', () => {})
  const reading = readAnswer(socket)
  try {
    const sent = await send(socket, path, pause)
    const answer = await reading
    return { answer, hungUp: answer === '' && !sent && !waited }
  } finally {
    socket.destroy()
  }
}

function open(address: string): Socket {
  if (address.startsWith('/')) return connect({ path: address })
  const colon = address.lastIndexOf(':')
  return connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)) })
}

/** All that the scanner says until it hangs up, 1,000 bytes at most. */
function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (chunk) => {
      text = (text + chunk.toString('latin1')).slice(0, 1000)
      // It may hang up later, or not at all.
      if (text.includes('\0')) socket.destroy()
    })
    socket.on('close', () => resolve(text))
  })
}

/**
 * Each chunk is told by its length, four bytes, the highest first; a length of zero ends them. False when the scanner
 * hung up before.
 */
async function send(socket: Socket, path: string, pause: number): Promise<boolean> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const chunk of createReadStream(path, { highWaterMark: chunkLength })) {
    await write(socket, lengthOf(chunk.length))
    if (pause > 0) await sleep(pause)
    await write(socket, chunk)
    if (socket.destroyed) return false
  }
  await write(socket, lengthOf(0))
  return !socket.destroyed
}

/** In bytes. */
const chunkLength = 1_000_000

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** Waits where the scanner is slower than the disk; a scanner that hangs up is not waited for. */
async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed || socket.write(bytes)) return
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {})
}

function verdictIn(answer: string): ScanVerdict {
  const said = answer.replace(/[\0\n]+$/, '')
  if (said === 'stream: OK') return { state: 'clean' }
  // No virus: what it cannot look into (`AlertEncrypted`), or not to the end (`AlertExceedsMax`).
  if (/^stream: Heuristics\.(Encrypted|Limits)\..+ FOUND$/.test(said)) return { state: 'error' }
  if (/^stream: .+ FOUND$/.test(said)) return { state: 'infected' }
  if (/ ERROR$/.test(said)) return { state: 'error' }
  throw new ScannerSilent('no verdict')
}
