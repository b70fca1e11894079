import { isUtf8 } from 'node:buffer'
import express, { type Request, type Response } from 'express'
import { errors } from './errors'
import type { Refused } from './refused'

/** The JSON body's limit where a route sets none, in bytes. */
export const defaultBodyLimit = 1024 * 1024

/** Reads the JSON body of one kind of route; throws 400, 413 or 415, without what was sent. */
export function bodyReader(
  limit = defaultBodyLimit,
): (request: Request, response: Response) => Promise<unknown> {
  // A compressed body is refused: no client of ours sends one, and a small one may hide a large one.
  const read = express.json({ limit, inflate: false, type: 'application/json', verify: refuseOtherBytes })
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
function refuseOtherBytes(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new Error('not UTF-8')
}

/** body-parser's errors carry the raw text: none of it goes on. */
function bodyRefusal(error: unknown, limit: number): Refused {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null
  if (type === 'entity.too.large') return errors.sent.tooLarge({ params: { limit: sizeText(limit) } })
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return errors.sent.wrongType()
  return errors.sent.unreadable()
}

/** A size as a person reads it: `1 Mo` in French and, near enough, in English. */
export function sizeText(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10}\u00a0Mo`
}
