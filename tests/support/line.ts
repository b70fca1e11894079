import { createServer, connect as reach, type Socket } from 'node:net'
import { atEnd } from './ending'

/** How a line behaves from now on; `on` tells by its head which request is meant. */
export type Fault =
  | { readonly kind: 'open' }
  /** Bytes stay where they are, both ways; they go on once the line is open. */
  | { readonly kind: 'stalled' }
  /** Nobody gets through. */
  | { readonly kind: 'cut' }
  /** So many bytes a second, each way. */
  | { readonly kind: 'slow'; readonly rate: number }
  /** Every so many pieces that pass, the connection breaks. */
  | { readonly kind: 'flaky'; readonly every: number }
  /** The server gets the whole request; the line breaks on what it answers. */
  | { readonly kind: 'answerLost'; readonly on: RegExp }
  /** The line breaks after so many bytes of the request's body. */
  | { readonly kind: 'cutAfter'; readonly on: RegExp; readonly bytes: number }

/** A TCP line to a server of this machine, which may be bad. */
export type Line = {
  readonly url: string
  behave(fault: Fault): void
  /** How often it broke off since it was last told how to behave. */
  broken(): number
}

/** Opens a line to a port, which nobody need listen on yet; it is closed at the end of the test file. */
export async function openLine(port: () => number): Promise<Line> {
  let fault: Fault = { kind: 'open' }
  let broken = 0
  let passed = 0
  const pairs = new Set<() => void>()
  const waiting = new Set<() => void>()

  const server = createServer({ allowHalfOpen: false }, (near) => {
    if (fault.kind === 'cut') {
      near.destroy()
      return
    }
    const far = reach(port(), 'localhost')
    const end = () => {
      near.destroy()
      far.destroy()
      pairs.delete(end)
    }
    pairs.add(end)
    const breakOff = () => {
      broken += 1
      end()
    }
    /** What is left of the body of a request that is to be cut; undefined where none is under way. */
    let left: number | undefined
    let loses = false

    const send = async (chunk: Buffer) => {
      const head = chunk.toString('latin1')
      if (fault.kind === 'answerLost' && fault.on.test(head)) loses = true
      if (fault.kind === 'cutAfter' && fault.on.test(head)) {
        const body = head.indexOf('\r\n\r\n') + 4
        left = fault.bytes + (body > 3 ? body : chunk.length)
      }
      if (left === undefined) return pass(chunk, far)
      await pass(chunk.subarray(0, left), far)
      left -= chunk.length
      if (left <= 0) breakOff()
    }
    const answer = async (chunk: Buffer) => (loses ? breakOff() : pass(chunk, near))
    const pass = async (chunk: Buffer, to: Socket) => {
      while (fault.kind === 'stalled') await new Promise<void>((open) => waiting.add(open))
      if (fault.kind === 'slow') await pause((chunk.length / fault.rate) * 1000)
      if (fault.kind === 'flaky' && ++passed % fault.every === 0) return breakOff()
      if (!to.destroyed) to.write(chunk)
    }
    inOrder(near, send)
    inOrder(far, answer)
    for (const socket of [near, far]) socket.on('close', end).on('error', end)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  atEnd(async () => {
    for (const end of pairs) end()
    await new Promise((closed) => server.close(closed))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port.')
  return {
    url: `http://localhost:${address.port}`,
    behave(next) {
      fault = next
      broken = 0
      if (next.kind === 'cut') for (const end of [...pairs]) end()
      for (const go of waiting) go()
      waiting.clear()
    },
    broken: () => broken,
  }
}

/** Gives one piece after the other, each once the one before is through. */
function inOrder(socket: Socket, take: (chunk: Buffer) => Promise<void>): void {
  let last = Promise.resolve()
  socket.on('data', (chunk: Buffer) => {
    socket.pause()
    last = last.then(() => take(chunk)).then(() => void (socket.destroyed || socket.resume()))
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds))
}
