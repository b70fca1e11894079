import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { v7 as uuid, v5 as uuidOf } from 'uuid'
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

/** A person's answers as changes to an empty draft, in order; the same row ids each time, files still by name. */
export function changesOf(person: Person): [path: string, value: Json][] {
  return [
    ...Object.entries(person.applicant).map(([field, value]): [string, Json] => [
      `applicant/${field}`,
      value,
    ]),
    ...Object.entries(person.answers).flatMap(([field, value]) => changesAt(field, value)),
  ]
}

function changesAt(field: string, value: Json): [path: string, value: Json][] {
  if (!isRows(value)) return [[field, value]]
  const rows = value.map((row, index) => ({ at: `${field}/${rowIdOf(field, index)}`, row }))
  const order: [string, Json] = [field, rows.map((_, index) => rowIdOf(field, index))]
  return [
    order,
    ...rows.flatMap(({ at, row }) =>
      Object.entries(row).map(([inner, answer]): [string, Json] => [`${at}/${inner}`, answer]),
    ),
  ]
}

function rowIdOf(field: string, index: number): string {
  return uuidOf(`${field}/${index}`, uuidOf.URL)
}

/** The value as a save takes it: the files it names are sent first. */
export async function sendFiles(visitor: Visitor, dossier: string, value: Json): Promise<unknown> {
  return isFiles(value) ? Promise.all(value.map((file) => sent(visitor, dossier, file))) : value
}

/** Writes a person's whole dossier through the API, files sent, and gives it unsubmitted. */
export async function fillDossier(visitor: Visitor, procedureId: string, person: Person) {
  const dossier = await visitor.must(startDossier, { body: { procedureId } })
  const changes: Record<string, unknown> = {}
  for (const [path, value] of changesOf(person)) changes[path] = await sendFiles(visitor, dossier.id, value)
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

type NamedFile = { readonly file: string; readonly size: number }
type JsonObject = { readonly [field: string]: Json }

function isFiles(value: Json): value is readonly NamedFile[] {
  return objectsIn(value).some((one) => 'file' in one)
}

function isRows(value: Json): value is readonly JsonObject[] {
  return objectsIn(value).some((one) => !('file' in one) && !('other' in one))
}

function objectsIn(value: Json): readonly JsonObject[] {
  const list: readonly Json[] = Array.isArray(value) ? value : []
  return list.filter(
    (one): one is JsonObject => typeof one === 'object' && one !== null && !Array.isArray(one),
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
export function bytesOf(name: string, size: number): Buffer {
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
