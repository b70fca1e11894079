import { isUtf8 } from 'node:buffer'
import express, { type Request, type Response } from 'express'
import { errors } from './errors'
import type { Refused } from './refused'

/** How many bytes a route takes, and what it says to more. */
export type BodyLimit = { readonly bytes: number; refuse(): Refused }

const ordinary: BodyLimit = {
  bytes: 1_000_000,
  refuse: () => errors.sent.tooLarge({ params: { megabytes: 1 } }),
}

/** Reads the JSON body of one kind of route; throws 400, 413 or 415, without what was sent. */
export function bodyReader(limit = ordinary): (request: Request, response: Response) => Promise<unknown> {
  // A compressed body is refused: no client of ours sends one, and a small one may hide a large one.
  const read = express.json({ limit: limit.bytes, inflate: false, type: 'application/json', verify })
  return (request, response) =>
    new Promise((resolve, reject) => {
      const charset = /charset="?([^";]*)/i.exec(request.headers['content-type'] ?? '')?.[1]
      const isUtf8Json = request.is('application/json') && /^utf-8$/i.test(charset ?? 'utf-8')
      if (!isUtf8Json) return reject(errors.sent.wrongType())
      read(request, response, (error: unknown) => {
        if (error === undefined) resolve(request.body)
        else reject(bodyRefusal(error, limit))
      })
    })
}

/** Bytes that are no UTF-8 would be read as replacement characters, and kept as what nobody wrote. */
function verify(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new Error('not UTF-8')
}

/** body-parser's errors carry the raw text: none of it goes on. */
function bodyRefusal(error: unknown, limit: BodyLimit): Refused {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null
  if (type === 'entity.too.large') return limit.refuse()
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return errors.sent.wrongType()
  return errors.sent.unreadable()
}
