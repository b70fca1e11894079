import { Type } from 'typebox'
import { SupportingDocument } from '../answers'
import { FileStanding } from '../files'
import { endpoint } from './endpoint'

const dossierParams = Type.Object({ dossier: Type.String({ format: 'uuid' }) })
const uploadParams = Type.Object({
  dossier: Type.String({ format: 'uuid' }),
  upload: Type.String({ format: 'uuid' }),
})

/**
 * Announces a file: its name and its size in bytes, and whether it is for a message. Its bytes follow, in one go or in
 * several, within 24 hours.
 */
export const beginUpload = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/uploads',
  action: 'dossier.message',
  params: dossierParams,
  body: Type.Object(
    {
      name: Type.String({ maxLength: 1000 }),
      size: Type.Integer({ minimum: 0 }),
      for: Type.Optional(Type.Literal('message')),
    },
    { additionalProperties: false },
  ),
  status: 201,
  response: Type.Object({ uploadId: Type.String({ format: 'uuid' }) }),
  limit: { name: 'beginUpload', perMinute: 120 },
})

/** How many bytes of an announced file are there, and the file once it is whole: where to go on after a cut. */
export const readUpload = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/uploads/:upload',
  action: 'dossier.message',
  params: uploadParams,
  response: Type.Object({
    received: Type.Integer({ minimum: 0 }),
    file: Type.Union([SupportingDocument, Type.Null()]),
  }),
})

/**
 * Streams the bytes of an announced file from byte `from` on, as they are; the next save puts the value in an answer.
 * 409 `file.otherOffset` where `from` is not how many are there.
 */
export const sendUpload = endpoint({
  method: 'PUT',
  path: '/api/dossiers/:dossier/uploads/:upload',
  action: 'dossier.message',
  params: uploadParams,
  query: Type.Object({ from: Type.Integer({ minimum: 0 }) }),
  takes: 'file',
  response: SupportingDocument,
  limit: { name: 'sendUpload', perMinute: 240 },
})

/** What became of the files of a dossier that whoever asks may know of. */
export const listFiles = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/files',
  action: 'dossier.read',
  params: dossierParams,
  response: Type.Object({ files: Type.Array(FileStanding) }),
})
