import fc from 'fast-check'
import type { Answer, AnswerPath, Answers } from '../../../../schemas/answers'
import { checked } from '../../../../tests/support/builders/findings'
import { aContext, aProcedure } from '../../../../tests/support/builders/forms'
import { anyDraft, anyRevisions } from '../../../../tests/support/builders/revisions'
import { loadTypes } from '../../../fields'
import { applyChanges, changesBetween, compileForm, evaluate } from '../..'
import { refuseChanges } from '../../changes/refuseChanges'
import { rowsOf } from '../../scope'
import { submittedAnswers } from '../../submittedAnswers'
import { compareDefinitions, type DraftMove, moveDraft } from '..'

const types = await loadTypes()
const numRuns = 100

/** A draft on a definition that becomes another. */
const anyMove = anyRevisions.chain(([before, after]) =>
  anyDraft(before, types).map((answers) => ({ before, after, answers })),
)
type Given = typeof anyMove extends fc.Arbitrary<infer One> ? One : never

const move = ({ before, after, answers }: Given): DraftMove =>
  moveDraft(compileForm(before, types), compileForm(after, types), answers, aContext)

test('whatever becomes of a definition, no answer leaves a draft unnamed', () => {
  fc.assert(
    fc.property(anyMove, (given) => {
      const { answers, aside, converted } = move(given)
      const after = leavesOf(answers)
      for (const [path, answer] of leavesOf(given.answers)) {
        const gone = aside.find((each) => each.path === path)
        const stays = after.get(path)
        if (gone !== undefined) expect(said([...listOf(gone.answer), ...listOf(stays)])).toBe(said(answer))
        else if (!converted.some((each) => each.path === path)) expect(said(stays)).toBe(said(answer))
      }
      expect([...after.keys()].filter((path) => !leavesOf(given.answers).has(path))).toEqual([])
    }),
    { numRuns },
  )
})

test('whatever becomes of a definition, no answer stops counting unnamed', () => {
  fc.assert(
    fc.property(anyMove, (given) => {
      const moved = move(given)
      const named = new Set([
        ...moved.aside.map(({ path }) => path),
        ...moved.converted.map(({ path }) => path),
        ...moved.unasked,
        ...moved.refused.map(({ at }) => at),
      ])
      const after = counted(given.after, moved.answers)
      // What is offered again may count beside it.
      for (const [path, answer] of counted(given.before, given.answers))
        if (!named.has(path))
          expect([path, listOf(after.get(path))]).toEqual([path, expect.arrayContaining([...listOf(answer)])])
    }),
    { numRuns },
  )
})

test('a comparison that says harmless is: no draft loses, hides, asks or refuses anything', () => {
  fc.assert(
    fc.property(anyMove, (given) => {
      const changes = compareDefinitions(given.before, given.after, types)
      const { aside, converted, unasked, asked, refused } = move(asSaved(given))
      const grave = changes.filter(({ impact }) => impact !== 'harmless').map(({ code }) => code)
      if (grave.length === 0)
        expect({
          aside,
          converted,
          unasked,
          refused,
          asked: asked.filter(({ required }) => required),
        }).toEqual({ aside: [], converted: [], unasked: [], refused: [], asked: [] })
      const losing = changes.filter(({ impact }) => impact === 'losesAnswers')
      if (losing.length === 0) expect(aside).toEqual([])
    }),
    { numRuns },
  )
})

test('a definition moved to itself changes nothing', () => {
  fc.assert(
    fc.property(anyMove, ({ before, answers }) => {
      const same = JSON.parse(JSON.stringify(before))
      expect(compareDefinitions(before, same, types)).toEqual([])
      const { aside, converted, unasked, asked, refused } = move({ before, after: same, answers })
      expect([aside, converted, unasked, asked, refused]).toEqual([[], [], [], [], []])
    }),
    { numRuns: 50 },
  )
})

/** The same draft without what no save lets in, and without choices that no page offered. */
function asSaved({ before, after, answers }: Given): Given {
  const form = compileForm(before, types)
  const without = (paths: readonly AnswerPath[], from: Answers) =>
    applyChanges(from, Object.fromEntries(paths.map((path) => [path, null])))
  const saved = without(
    refuseChanges(form, changesBetween({}, answers)).map(({ at }) => at),
    answers,
  )
  const asked = evaluate(form, saved, aContext)
    .sections.flatMap(({ elements }) => elements)
    .flatMap((each) => (each.kind === 'repetition' ? each.rows.flatMap(({ elements }) => elements) : [each]))
  const gone = asked.flatMap((each) => (each.kind === 'field' && each.gone ? [each.path] : []))
  return { before, after, answers: without(gone, saved) }
}

function counted(procedure: Given['before'], answers: Answers): ReadonlyMap<AnswerPath, Answer> {
  return leavesOf(submittedAnswers(compileForm(procedure, types), answers, aContext).answers)
}

/** Every answer by path: of its own, the applicant's, of rows. */
function leavesOf(answers: Answers): ReadonlyMap<AnswerPath, Answer> {
  return new Map(
    Object.entries(answers).flatMap(([id, answer]): (readonly [string, Answer])[] => {
      const rows = rowsOf(answer)
      if (rows.length > 0)
        return rows.flatMap((row) =>
          Object.entries(row.answers).map(([inner, each]) => [`${id}/${row.rowId}/${inner}`, each] as const),
        )
      if (id === 'applicant' && typeof answer === 'object' && answer !== null && !Array.isArray(answer))
        return Object.entries(answer).map(([inner, each]) => [`${id}/${inner}`, each])
      return Array.isArray(answer) && answer.length === 0 ? [] : [[id, answer]]
    }),
  )
}

function listOf(answer: Answer | undefined): readonly unknown[] {
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [answer]
}

/** What an answer says: of several options, in whatever order. */
function said(answer: unknown): string {
  const list = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]
  return list
    .map((each) => JSON.stringify(each))
    .toSorted()
    .join()
}

test('a way through a tree of options moves whole or not at all', () => {
  const tree = (fruits: object, first: object = {}) => {
    const options = { ...first, fruits: { label: 'Fruits', options: fruits } }
    const product = {
      ...{ id: 'product', type: 'linkedChoice', label: 'Quoi ?' },
      levels: ['Rayon', 'Produit'],
      options,
    }
    return procedureIn({ ...aProcedure(), sections: [{ id: 'page', title: 'Page', fields: [product] }] })
  }
  const before = tree({ apple: 'Pomme', pear: 'Poire' })
  const answers = { product: ['fruits', 'apple'] }
  const others = { vegetables: { label: 'Légumes', options: { apple: 'Pomme de terre' } } }
  const moved = (after: typeof before) => move({ before, after, answers })
  expect(moved(tree({ pear: 'Poire', apple: 'Pomme' })).answers).toEqual(answers)
  const gone = { path: 'product', why: 'option', answer: ['fruits', 'apple'] }
  expect(moved(tree({ pear: 'Poire' }, others))).toMatchObject({ answers: {}, aside: [gone] })
  expect(compareDefinitions(before, tree({ pear: 'Poire' }), types).map(({ code }) => code)).toEqual([
    'option.removed',
  ])
})

function procedureIn(definition: unknown): Given['before'] {
  const { procedure, findings } = checked(definition)
  if (procedure === null) throw new Error(JSON.stringify(findings))
  return procedure
}
