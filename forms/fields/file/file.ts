import { type Static, Type } from 'typebox'
import { mixed } from 'yup'
import { formatMessage } from '../../messages/format'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule, type Verdict } from '../rules'
import { countBound, countOf } from '../settings'
import { readWritten } from '../written'
import { areDocuments, Documents, documentsVerdict } from './documents'
import { acceptedMediaTypes, familyNames } from './families'
import { messages } from './messages'
import { AlreadySent, isAlreadySent, isLater, Later, provisionOf, provisions } from './provision'
import { templateSetting } from './template'

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
  template: Type.Optional(templateSetting),
  provide: Type.Optional(
    Type.Array(Type.Enum(provisions), {
      minItems: 1,
      uniqueItems: true,
      title: 'Quand la pièce peut être fournie',
      description:
        'Avec le dossier (now), plus tard (later), ou déjà transmise (alreadySent) ; sinon avec le dossier.',
    }),
  ),
})
type FileField = Static<typeof settings>

const Provided = Type.Union([Documents, Later, AlreadySent])

/** Files a question takes where its author set no bound (contracts.md, "Files"). */
export const defaultMaxFiles = 10

/** A file's size where its author set no bound, in megabytes of 1,000,000 bytes. */
export const defaultMaxSize = 20

/**
 * Files already sent, as the server described them; the submission compares them with the server's own rows. Where the
 * author allows it, the promise of a paper or word of where it was sent before takes their place: such an answer is
 * filled, and counts no file.
 */
export const file = fieldType({
  type: 'file',
  settings,
  value: Provided,
  empty: undefined,
  isEmpty: (value) => Array.isArray(value) && value.length === 0,
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
  read: (typed) => readWritten(typed, isProvided),
  print: (value) => JSON.stringify(value),
  schema: (field) =>
    mixed(isProvided)
      .strict()
      .defined()
      .test(rule((value) => judge(value, field))),
  messages,
  operators: { kind: 'files', comparable: (value) => (Array.isArray(value) ? value.length : 0) },
  present: (value, _field, locale) => {
    if (Array.isArray(value)) return { kind: 'files', files: value }
    const words = messages[locale]
    return textPresentation(
      'later' in value
        ? words.later
        : formatMessage(words.alreadySent, { where: value.alreadySent.trim() }, locale),
    )
  },
})

/** Whether anything has the shape of an answer; the same verdict as `Provided`, without the weight of its check. */
function isProvided(value: unknown): value is Static<typeof Provided> {
  return areDocuments(value) || isLater(value) || isAlreadySent(value)
}

function judge(value: Static<typeof Provided>, field: FileField): Verdict {
  const provision = provisionOf(value) ?? 'now'
  if (!(field.provide ?? ['now']).includes(provision)) return { code: `not${capital(provision)}` }
  if (isAlreadySent(value)) return value.alreadySent.trim() !== '' || { code: 'sentWhere' }
  if (!Array.isArray(value)) return true
  return documentsVerdict(value, {
    min: countOf(field.min) ?? 0,
    max: countOf(field.max) ?? defaultMaxFiles,
    megabytes: field.maxSize ?? defaultMaxSize,
    mediaTypes: acceptedMediaTypes(field.accept),
  })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
