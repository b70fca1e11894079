import { Type } from 'typebox'
import { mixed } from 'yup'
import { fieldType } from '../fieldType'
import { areDocuments, Documents, documentsVerdict } from '../file/documents'
import { rule } from '../rules'
import { readWritten } from '../written'
import { messages } from './messages'

/** What can be watermarked, by the endings of its names and by its content. */
export const papers = {
  extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.webp', '.tif', '.tiff'],
  mediaTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/tiff'],
} as const

/** Both sides of a card, each in a file. */
export const mostPapers = 2

/** An identity paper's size, in megabytes of 1,000,000 bytes. */
export const largestPaper = 20

/**
 * An identity card, a passport, a residence permit: one or two files. Nobody but the person opens them bare: others get
 * a copy on which it is written to whom and when it was handed in. Deleted after the decision (RGPD, art. 5-1 c and e).
 */
export const identityDocument = fieldType({
  type: 'identityDocument',
  settings: Type.Object({
    max: Type.Optional(
      Type.Integer({ minimum: 1, maximum: mostPapers, title: 'Nombre maximal de fichiers (1 ou 2)' }),
    ),
  }),
  value: Documents,
  empty: undefined,
  isEmpty: (value) => value.length === 0,
  example: {
    field: { id: 'identity', label: 'Carte d’identité ou passeport' },
    value: [
      {
        fileId: '0197c0de-5a1e-7f00-8000-00000000cafe',
        name: 'carte-recto.jpg',
        size: 240_000,
        sha256: 'b7e2'.repeat(16),
        mediaType: 'image/jpeg',
      },
    ],
  },
  read: (typed) => readWritten(typed, areDocuments),
  print: (value) => JSON.stringify(value),
  schema: ({ max }) =>
    mixed(areDocuments)
      .strict()
      .defined()
      .test(
        rule((value) =>
          documentsVerdict(value, {
            min: 0,
            max: max ?? mostPapers,
            megabytes: largestPaper,
            mediaTypes: papers.mediaTypes,
          }),
        ),
      ),
  messages,
  operators: { kind: 'files', comparable: (value) => value.length },
  present: (value) => ({ kind: 'files', files: value }),
})
