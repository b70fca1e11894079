import { request } from 'node:http'
import { beginUpload, readUpload } from '../../schemas/api/files'
import type { Person, RunningApp } from './startApp'

type Answer = { readonly status: number; readonly body: unknown }

/** Someone's file on its way to a dossier, a part at a time. */
export async function anUpload(
  app: RunningApp,
  person: Person,
  dossier: string,
  name: string,
  size: number,
  purpose?: 'message',
) {
  const body = { name, size, ...(purpose && { for: purpose }) }
  const { uploadId } = await person.must(beginUpload, { params: { dossier }, body })
  const params = { dossier, upload: uploadId }
  const calling = (from: number, length: number | null) =>
    request(`${app.url}/api/dossiers/${dossier}/uploads/${uploadId}?from=${from}`, {
      method: 'PUT',
      headers: {
        'sec-fetch-site': 'same-origin',
        'accept-language': 'fr',
        cookie: person.cookie(),
        'content-type': 'application/octet-stream',
        ...(length === null ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(length) }),
      },
    })
  const received = async () => (await person.must(readUpload, { params })).received
  return {
    params,
    received,
    /** Sends bytes whole; gives the answer. */
    send: (from: number, bytes: Buffer, { chunked = false } = {}) =>
      new Promise<Answer>((resolve, reject) => {
        const call = calling(from, chunked ? null : bytes.length)
        call.on('response', (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) }),
          )
        })
        call.on('error', reject)
        call.end(bytes)
      }),
    /** Promises `bytes`, sends the first of them and holds the line; `hangUp` cuts it. */
    async sendPart(from: number, bytes: Buffer, first: number) {
      const call = calling(from, bytes.length)
      const ended = new Promise<void>((resolve) => call.on('close', resolve))
      call.on('error', () => {})
      call.flushHeaders()
      await new Promise((resolve) => call.write(bytes.subarray(0, first), resolve))
      return { ended, hangUp: () => call.destroy() }
    },
  }
}
