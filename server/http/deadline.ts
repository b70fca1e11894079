import type { RequestHandler } from 'express'

/**
 * Cuts a call that has not arrived whole in time: one that dribbles its body holds a connection, whether or not anyone
 * reads it. Node's own limit is for all calls alike and must leave a phone the time to send a file.
 */
export function deadline(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    const timer = setTimeout(() => {
      if (!request.complete && !granted.has(request)) request.destroy()
    }, milliseconds)
    // What is read and forgotten after its answer closes late; nobody waits for it.
    timer.unref()
    // A response may be over long before the call that it answers.
    request.on('close', () => clearTimeout(timer))
    response.on('close', () => request.complete && clearTimeout(timer))
    next()
  }
}

/** Lets a call take as long as Node allows: a file, from someone who may send one. */
export function grantTime(request: object): void {
  granted.add(request)
}

const granted = new WeakSet<object>()
