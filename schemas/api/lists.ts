import { type Static, Type } from 'typebox'
import { Label } from '../label'
import { listName } from '../lists'
import { endpoint } from './endpoint'
import { RevisionSummary } from './procedures'

const params = Type.Object({ list: Type.String({ pattern: listName }) })
const source = Type.Object({ source: Type.String() }, { additionalProperties: false })

/** The columns of a list, whatever its file calls them: `value` and `label` always, the others where it has them. */
const ListColumn = Type.Enum(['value', 'label', 'detail', 'en'])
export type ListColumn = Static<typeof ListColumn>

/** A list that an administrator brought, or that came with a procedure (`shipped`). */
export const KeptList = Type.Object({
  name: Type.String(),
  lines: Type.Integer(),
  sha256: Type.String({ description: 'Of the file, in hexadecimal.' }),
  putAt: Type.String(),
})

/** A revision of a procedure that takes answers from a list. */
const RevisionNamed = Type.Object({
  procedureId: Type.String(),
  title: Label,
  revision: Type.Integer(),
  status: RevisionSummary.properties.status,
})

/** The same, with the dossiers that are still being written on it. */
const ListUse = Type.Object({ ...RevisionNamed.properties, drafts: Type.Integer() })
export type ListUse = Static<typeof ListUse>

/** A list, what it is made of, and which revisions it may not be taken away from: those that people may still meet. */
const DescribedList = Type.Object({
  ...KeptList.properties,
  columns: Type.Array(ListColumn),
  shipped: Type.Boolean(),
  uses: Type.Array(ListUse),
})
export type DescribedList = Static<typeof DescribedList>

/** A line of a list: its code, what it is called, what tells it from its namesakes, its name in English. */
const ListLine = Type.Object({
  value: Type.String(),
  label: Type.String(),
  detail: Type.Optional(Type.String()),
  en: Type.Optional(Type.String()),
})
export type ListLine = Static<typeof ListLine>

/** The lists that definitions may take options from: those brought, and the names of those that ship with the product. */
export const listLists = endpoint({
  method: 'GET',
  path: '/api/administration/lists',
  action: 'procedure.author',
  response: Type.Object({ lists: Type.Array(DescribedList), shipped: Type.Array(Type.String()) }),
})

/** One list and its first lines, ten at most. */
export const readList = endpoint({
  method: 'GET',
  path: '/api/administration/lists/:list',
  action: 'procedure.author',
  params,
  response: Type.Object({ list: DescribedList, first: Type.Array(ListLine) }),
})

/** A list's file, in UTF-8, as it was sent. */
export const downloadList = endpoint({
  method: 'GET',
  path: '/api/administration/lists/:list.csv',
  action: 'procedure.author',
  params,
  answers: 'file',
})

/** What a file would make of a list, which may not be there yet. */
const ListComparison = Type.Object({
  lines: Type.Integer(),
  columns: Type.Array(ListColumn),
  first: Type.Array(ListLine, { description: 'Of the file: ten at most.' }),
  /** Lines of the list as it is; null where there is none of that name. */
  before: Type.Union([Type.Integer(), Type.Null()]),
  added: Type.Integer(),
  /** Of the same code, worded otherwise. */
  reworded: Type.Integer(),
  removed: Type.Integer(),
  /** Lines that would be there no more, those in use first; fifty at most. */
  gone: Type.Array(
    Type.Object({
      ...ListLine.properties,
      /** Drafts of people that have chosen it, of those that were read. */
      drafts: Type.Integer(),
      /** Draft and published revisions that name it in a condition, a formula or a proposed answer. */
      namedBy: Type.Array(RevisionNamed),
    }),
  ),
  /** Drafts under way on revisions that take answers from it; `touched` of those `read` have chosen what would go. */
  drafts: Type.Object({ total: Type.Integer(), read: Type.Integer(), touched: Type.Integer() }),
})
export type ListComparison = Static<typeof ListComparison>

/** Says what `putList` would do with a file, and does nothing. With errors: 422 `list.invalid`, as there. */
export const compareList = endpoint({
  method: 'POST',
  path: '/api/administration/lists/:list/comparison',
  action: 'procedure.author',
  params,
  body: source,
  response: ListComparison,
  limit: { name: 'compareList', perMinute: 20 },
})

/**
 * Brings a list, or replaces it whole: `source` is a CSV file's own text, with the columns `value` and `label`, and
 * perhaps `detail` and `en` (or `code`, `libellé`, `précision`, `anglais`); at most 100,000 lines. With errors: 422
 * `list.invalid` and nothing is kept. A version keeps the label of what was chosen, whatever becomes of the list.
 */
export const putList = endpoint({
  method: 'PUT',
  path: '/api/administration/lists/:list',
  action: 'procedure.author',
  params,
  body: source,
  response: KeptList,
  limit: { name: 'putList', perMinute: 20 },
})

/** Takes a list away. Refused with 409 `list.used` while a revision that people may still meet takes answers from it. */
export const deleteList = endpoint({
  method: 'DELETE',
  path: '/api/administration/lists/:list',
  action: 'procedure.author',
  params,
})
