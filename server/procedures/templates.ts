import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Request } from 'express'
import { v7 as newId } from 'uuid'
import type { ParamsOf, ResponseOf } from '../../schemas/api/endpoint'
import type * as api from '../../schemas/api/templates'
import type { Config } from '../config'
import type { Context } from '../context'
import { appendBytes } from '../files/appendBytes'
import { mediaTypeOf } from '../files/fileKind'
import { arrivalsDirectory, namesIn } from '../files/fileStore'
import { largestFile, limitText } from '../files/limits'
import { lookThrough } from '../files/lookThrough'
import { wrongType } from '../files/receiveFile'
import { errors } from '../http/errors'

type Params = ParamsOf<typeof api.putTemplate>

/** Where a procedure's documents to fill in lie, by their own names: authors choose those, within letters and digits. */
export function templatesDirectory({ data }: Pick<Config, 'data'>, procedureId: string): string {
  return join(data, 'templates', procedureId)
}

/** Whether a procedure has a document of this name. */
export function hasTemplate(config: Pick<Config, 'data'>, procedureId: string, name: string): boolean {
  return existsSync(join(templatesDirectory(config, procedureId), name))
}

/** The documents of a procedure and their sizes. Throws 404 where there is none, or none yet for this person. */
export async function listTemplates(
  context: Context,
  { params }: { readonly params: ParamsOf<typeof api.listTemplates> },
): Promise<ResponseOf<typeof api.listTemplates>> {
  const { config } = context
  await expectShown(context, params.procedure)
  const directory = templatesDirectory(config, params.procedure)
  const names = await namesIn(directory)
  if (names.length === 0) throw errors.procedure.noTemplate()
  const sized = names.map(async (name) => ({ name, size: (await stat(join(directory, name))).size }))
  return { templates: await Promise.all(sized) }
}

/** Finds one document: its bytes and what they are. Throws 404 when there is no such one, or none for this person. */
export async function findTemplate(context: Context, { params }: { readonly params: Params }) {
  const { config } = context
  await expectShown(context, params.procedure)
  const path = join(templatesDirectory(config, params.procedure), params.template)
  if (!hasTemplate(config, params.procedure, params.template)) throw errors.procedure.noTemplate()
  const mediaType = await mediaTypeOf(path, params.template, { control: false })
  return { path, name: params.template, mediaType: mediaType ?? 'application/octet-stream' }
}

/** Takes one document, whole, of a kind that people may send too; it is on disk before it is there. */
export async function putTemplate(
  { config }: Context,
  { params, request }: { readonly params: Params; readonly request: Request },
): Promise<void> {
  if (!request.is('application/octet-stream')) throw errors.sent.wrongType()
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > largestFile) throw errors.file.tooLarge({ params: { limit: limitText(largestFile) } })
  await mkdir(arrivalsDirectory(config), { recursive: true, mode: 0o700 })
  const path = join(arrivalsDirectory(config), newId())
  try {
    const size = await appendBytes(request, { path, from: 0, size: largestFile })
    if (size === 0) throw errors.file.empty()
    if ((await mediaTypeOf(path, params.template, await lookThrough(path))) === null) throw wrongType()
    await keep(config, path, params)
  } finally {
    await rm(path, { force: true })
  }
}

/** Brings in the documents that lie beside a definition's file, in the folder of its name. */
export async function installTemplates(
  config: Pick<Config, 'data'>,
  beside: string,
  procedureId: string,
): Promise<void> {
  if (!existsSync(beside)) return
  const directory = templatesDirectory(config, procedureId)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  for (const name of await readdir(beside)) {
    if (!existsSync(join(directory, name))) await copyFile(join(beside, name), join(directory, name))
  }
}

/** What was never published is its administrators' alone. */
async function expectShown({ account, database }: Context, procedureId: string): Promise<void> {
  if (account?.roles.includes('administrator')) return
  const published = await database.read
    .selectFrom('revisions')
    .select('id')
    .where('procedureId', '=', procedureId)
    .where('status', '=', 'published')
    .executeTakeFirst()
  if (published === undefined) throw errors.procedure.noTemplate()
}

async function keep(config: Pick<Config, 'data'>, arrived: string, { procedure, template }: Params) {
  const directory = templatesDirectory(config, procedure)
  const path = join(directory, template)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  try {
    await link(arrived, path)
  } catch (error) {
    if (!existsSync(path)) throw error
    const [{ sha256: one }, { sha256: other }] = [await lookThrough(arrived), await lookThrough(path)]
    if (one !== other) throw errors.procedure.templateTaken({ params: { name: template } })
  }
}
