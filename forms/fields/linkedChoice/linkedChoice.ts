import { type Static, Type } from 'typebox'
import { mixed } from 'yup'
import { Label, labelIn } from '../../../schemas/label'
import { fieldType, type Reading } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule } from '../rules'
import { checkTree } from './checkTree'
import { messages } from './messages'
import { branchesOf, Tree, wayVerdict } from './tree'
import { printWay, readWay, wayLabels } from './wayTexts'

const settings = Type.Object({
  options: Tree,
  levels: Type.Array(Label, {
    title: 'Le nom de chaque liste',
    description: 'De la première à la dernière, comme ["Famille", "Variété"].',
    minItems: 2,
    maxItems: 3,
  }),
})
export type LinkedField = Static<typeof settings>

const Way = Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 3 })

/**
 * One option of a tree, chosen list after list: the values from the top to the last, `["fruits", "apple"]`. Conditions
 * see each of them (`has`). A way that stops before its end stays in the draft and is refused.
 */
export const linkedChoice = fieldType({
  type: 'linkedChoice',
  settings,
  value: Way,
  empty: undefined,
  isEmpty: (value) => value.length === 0,
  example: {
    field: {
      id: 'product',
      label: 'Quel produit avez-vous commandé ?',
      levels: ['Rayon', 'Produit'],
      options: {
        fruits: { label: 'Fruits', options: { apple: 'Pomme', pear: 'Poire' } },
        vegetables: { label: 'Légumes', options: { leek: 'Poireau', turnip: 'Navet' } },
      },
    },
    value: ['fruits', 'apple'],
  },
  read: readLinked,
  print: (value, { options }, locale) => printWay(value, branchesOf(options), locale),
  schema: ({ options }) => {
    const branches = branchesOf(options)
    return mixed(isWay)
      .strict()
      .defined()
      .test(rule((value) => wayVerdict(value, branches)))
  },
  messages,
  operators: {
    kind: 'options',
    comparable: (value) => value,
    accepts: (operand, { options }) => typeof operand === 'string' && isInTree(operand, options),
  },
  checkSettings: ({ options, levels }) => checkTree(branchesOf(options), levels.length),
  present: (value, { options }, locale) =>
    textPresentation(wayLabels(value, branchesOf(options), locale).join(' – ')),
  columns: ({ id, options, levels }, locale) =>
    levels.map((level, place) => ({
      key: `${id}${place + 1}`,
      title: labelIn(level, locale),
      cell: (value) => wayLabels(value ?? [], branchesOf(options), locale)[place] ?? '',
    })),
})

function readLinked(typed: string, { options }: LinkedField): Reading<string[]> {
  if (typed.trim() === '') return { value: undefined }
  const way = readWay(typed, branchesOf(options))
  return way === undefined ? { problem: { code: 'unreadable' } } : { value: [...way] }
}

function isWay(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= 3 &&
    value.every((step) => typeof step === 'string' && step !== '')
  )
}

function isInTree(value: string, options: LinkedField['options']): boolean {
  const inside = branchesOf(options)
  const all = [inside, inside.flatMap(({ branches }) => branches)]
  return [...all.flat(), ...(all[1] ?? []).flatMap(({ branches }) => branches)].some(
    (each) => each.value === value,
  )
}
