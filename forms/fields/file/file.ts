import { type Static, Type } from 'typebox'
import { mixed } from 'yup'
import { SupportingDocument } from '../../../schemas/answers'
import { fieldType } from '../fieldType'
import { isLongerThan } from '../graphemes'
import { rule, type Verdict } from '../rules'
import { countBound, countOf } from '../settings'
import { hasKeys, readWritten } from '../written'
import { acceptedMediaTypes, familyNames } from './families'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(countBound('Nombre minimal de fichiers')),
  max: Type.Optional(countBound('Nombre maximal de fichiers')),
  accept: Type.Optional(
    Type.Array(Type.Enum(familyNames), { minItems: 1, uniqueItems: true, title: 'Formats acceptés' }),
  ),
  maxSize: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 20,
      title: 'Taille maximale d’un fichier',
      description: 'En mégaoctets.',
    }),
  ),
})

const Files = Type.Array(SupportingDocument)

/** Files a question takes where its author set no bound (contracts.md, "Files"). */
export const defaultMaxFiles = 10

/** A file's size where its author set no bound, in megabytes of 1,000,000 bytes. */
export const defaultMaxSize = 20

/** Files already sent, as the server described them; the submission compares them with the server's own rows. */
export const file = fieldType({
  type: 'file',
  settings,
  value: Files,
  empty: undefined,
  isEmpty: (value) => value.length === 0,
  example: {
    field: { id: 'proof', label: 'Message reçu de la plateforme', max: 3, accept: ['pdf', 'image'] },
    value: [
      {
        fileId: '0197c0de-5a1e-7f00-8000-00000000c0de',
        name: 'déréférencement.pdf',
        size: 1200,
        sha256: 'a3f1'.repeat(16),
        mediaType: 'application/pdf',
      },
    ],
  },
  read: (typed) => readWritten(typed, isFiles),
  print: (value) => JSON.stringify(value),
  schema: (field) =>
    mixed(isFiles)
      .strict()
      .defined()
      .test(rule((value) => judge(value, field))),
  messages,
  operators: { kind: 'files', comparable: (value) => value.length },
  present: (value) => ({ kind: 'files', files: value }),
})

/** Whether anything has the shape of files; the same verdict as `Files`, without the weight of its check. */
function isFiles(value: unknown): value is Static<typeof Files> {
  return Array.isArray(value) && value.every(isFile)
}

function isFile(value: unknown): value is SupportingDocument {
  return (
    hasKeys(value, ['fileId', 'name', 'size', 'sha256', 'mediaType']) &&
    typeof value.fileId === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value.fileId) &&
    typeof value.name === 'string' &&
    value.name !== '' &&
    !isLongerThan(value.name, 255) &&
    Number.isInteger(value.size) &&
    Number(value.size) >= 1 &&
    typeof value.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(value.sha256) &&
    typeof value.mediaType === 'string'
  )
}

function judge(value: Static<typeof Files>, field: Static<typeof settings>): Verdict {
  const min = countOf(field.min) ?? 0
  const max = countOf(field.max) ?? defaultMaxFiles
  if (value.length < min) return { code: 'min', params: { count: min } }
  if (value.length > max) return { code: 'max', params: { count: max } }
  if (new Set(value.map((each) => each.fileId)).size < value.length) return { code: 'double' }
  const megabytes = field.maxSize ?? defaultMaxSize
  const large = value.find((each) => each.size > megabytes * 1_000_000)
  if (large) return { code: 'size', params: { file: large.name, megabytes } }
  const accepted = acceptedMediaTypes(field.accept)
  const strange = value.find((each) => !accepted.includes(each.mediaType))
  return strange === undefined || { code: 'format', params: { file: strange.name } }
}
