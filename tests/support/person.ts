import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { v7 as uuid } from 'uuid'
import type { Answers } from '../../schemas/answers'
import { saveDraft, startDossier, submitDossier, uploadFile } from '../../schemas/api/dossiers'
import type { Json } from '../../schemas/condition'
import { sampleFiles } from './builders/sampleFiles'
import type { Visitor } from './visitor'

/** What one person answers, as people would write it down: rows by order, files by name and size. */
export type Person = {
  readonly about: string
  readonly applicant: { readonly [field: string]: Json }
  readonly answers: { readonly [field: string]: Json }
}

const folder = fileURLToPath(new URL('../journeys/people/', import.meta.url))

/** The names of the people whose answers are kept in `tests/journeys/people`. */
export const people = readdirSync(folder).map((file) => file.replace('.json', ''))

/** One of them. */
export function personOf(name: string): Person {
  return JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
}

/** Writes a person's whole dossier through the API, files sent, and gives it unsubmitted. */
export async function fillDossier(visitor: Visitor, procedureId: string, person: Person) {
  const dossier = await visitor.must(startDossier, { body: { procedureId } })
  const changes: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(person.applicant)) changes[`applicant/${field}`] = value
  for (const [field, value] of Object.entries(person.answers))
    await change(visitor, dossier.id, changes, field, value)
  const { number } = await visitor.must(saveDraft, {
    params: { dossier: dossier.id },
    body: { basedOn: 0, saveId: uuid(), changes },
  })
  return { dossier, number }
}

/** Fills and submits; gives the dossier and its first version. */
export async function submitPerson(visitor: Visitor, procedureId: string, person: Person) {
  const { dossier, number } = await fillDossier(visitor, procedureId, person)
  return visitor.must(submitDossier, { params: { dossier: dossier.id }, body: { number } })
}

async function change(
  visitor: Visitor,
  dossier: string,
  changes: Record<string, unknown>,
  at: string,
  value: Json,
) {
  if (isRows(value)) {
    const rows = value.map((row) => ({ rowId: uuid(), row }))
    changes[at] = rows.map(({ rowId }) => rowId)
    for (const { rowId, row } of rows)
      for (const [field, inner] of Object.entries(row))
        await change(visitor, dossier, changes, `${at}/${rowId}/${field}`, inner)
  } else
    changes[at] = isFiles(value)
      ? await Promise.all(value.map((file) => sent(visitor, dossier, file)))
      : value
}

type NamedFile = { readonly file: string; readonly size: number }
type JsonObject = { readonly [field: string]: Json }

function isFiles(value: Json): value is readonly NamedFile[] {
  return objectsIn(value).some((one) => 'file' in one)
}

function isRows(value: Json): value is readonly JsonObject[] {
  return objectsIn(value).some((one) => !('file' in one) && !('other' in one))
}

function objectsIn(value: Json): readonly JsonObject[] {
  const list: readonly Json[] = value instanceof Array ? value : []
  return list.filter(
    (one): one is JsonObject => typeof one === 'object' && one !== null && !(one instanceof Array),
  )
}

async function sent(visitor: Visitor, dossier: string, { file, size }: NamedFile) {
  const reply = await visitor.upload(
    uploadFile,
    { dossier },
    file,
    bytesOf(file, size),
    'application/octet-stream',
  )
  if (reply.status !== 201) throw new Error(`${file}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body
}

/** Bytes that are what the name's ending says, at least as many as asked, other ones for another name. */
function bytesOf(name: string, size: number): Buffer {
  const kind = Object.entries(sampleFiles).find(([ending]) =>
    name.replace('.jpg', '.jpeg').endsWith(`.${ending}`),
  )
  if (!kind) throw new Error(`no sample of ${name}`)
  const filling = createHash('sha256')
    .update(name)
    .digest('hex')
    .repeat(Math.ceil(size / 64))
  return Buffer.concat([kind[1], Buffer.from(filling.slice(0, Math.max(64, size - kind[1].length)))])
}

/** The answers as the engine takes them, with made-up row ids and files: for what needs no server. */
export function answersOf(person: Person): Answers {
  const rowed = Object.entries(person.answers).map(([field, value]) => [
    field,
    isRows(value) ? value.map((answers, index) => ({ rowId: `row${index}`, answers })) : value,
  ])
  return { ...Object.fromEntries(rowed), applicant: person.applicant }
}
