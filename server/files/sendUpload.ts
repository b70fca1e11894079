import { mkdir, rm } from 'node:fs/promises'
import type { Request } from 'express'
import type { SupportingDocument } from '../../schemas/answers'
import type { QueryOf } from '../../schemas/api/endpoint'
import type { sendUpload as route } from '../../schemas/api/files'
import type { Context } from '../context'
import { errors } from '../http/errors'
import { Refused } from '../http/refused'
import { appendBytes, asSender } from './appendBytes'
import { arrivalPath, arrivalsDirectory } from './fileStore'
import { type Arrival, arrivedFile } from './findArrival'
import { keepFile } from './keepFile'
import { lookThrough } from './lookThrough'
import { expectRoomFor, purposeOf } from './purpose'

type Input = { readonly loaded: Arrival; readonly query: QueryOf<typeof route>; readonly request: Request }

/**
 * Takes bytes of an announced file; once it is whole, it is the dossier's. What a cut leaves stays for a day, and the
 * next call goes on from there. Sending again what has arrived gives the same file.
 */
export async function sendUpload(
  context: Context,
  { loaded: { dossier, arrival }, query, request }: Input,
): Promise<SupportingDocument> {
  const former = await arrivedFile(context, arrival)
  if (former !== null) return former
  expectRoomFor(purposeOf(arrival), dossier)
  if (!request.is('application/octet-stream')) throw errors.sent.wrongType()
  await mkdir(arrivalsDirectory(context.config), { recursive: true, mode: 0o700 })
  const path = arrivalPath(context.config, arrival.id)
  return asSender(arrival.id, request, async () => {
    const there = await appendBytes(request, { path, from: query.from, size: arrival.size })
    if (there < arrival.size) throw errors.file.interrupted()
    return keepWhole(context, { dossier, arrival }, path)
  })
}

async function keepWhole(context: Context, { dossier, arrival }: Arrival, path: string) {
  const { id, name, size } = arrival
  try {
    const file = await keepFile(
      context,
      dossier,
      { path, name, size, ...(await lookThrough(path)), purpose: purposeOf(arrival) },
      (tx, fileId) =>
        tx
          .updateTable('arrivals')
          .set({ fileId })
          .where('id', '=', id)
          .execute()
          .then(() => {}),
    )
    await rm(path, { force: true })
    return file
  } catch (error) {
    // What is refused for what it is will not be better another time.
    if (error instanceof Refused && error.status !== 507) {
      await context.database.write((tx) => tx.deleteFrom('arrivals').where('id', '=', id).execute())
      await rm(path, { force: true })
    }
    throw error
  }
}
