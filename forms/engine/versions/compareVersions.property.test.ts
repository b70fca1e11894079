import fc from 'fast-check'
import { aContext } from '../../../tests/support/builders/forms'
import { anyDraft, anyRevisions } from '../../../tests/support/builders/revisions'
import { changedAnswers, someAnswers } from '../../../tests/support/random/answers'
import { aDefinition } from '../../../tests/support/random/definition'
import { Random } from '../../../tests/support/random/random'
import { loadTypes } from '../../fields'
import { compileForm, loadPatterns } from '..'
import { sameAnswer } from '../changes/paths'
import { compareVersions } from '.'
import type { ComparedEntry, ComparedRow, Comparison } from './comparison'
import { type ToldEntries, type ToldEntry, tellVersion, type VersionToCompare } from './tellVersion'

const types = await loadTypes()
await loadPatterns()
const numRuns = 150

type Two = readonly [former: VersionToCompare, latter: VersionToCompare]

/** Two versions given to two revisions, and two given to one whose rows, conditions and formulas are at random. */
const anyTwo: fc.Arbitrary<Two> = fc.oneof(
  anyRevisions.chain(([before, after]) =>
    fc
      .tuple(anyDraft(before, types), anyDraft(after, types))
      .map(([was, is]): Two => [versionOf(before, was), versionOf(after, is)]),
  ),
  fc.nat(1e9).map((seed): Two => {
    const random = new Random(seed)
    const definition = aDefinition(random)
    const answers = someAnswers(random, definition)
    const changed = changedAnswers(random, answers, someAnswers(random, definition))
    return [versionOf(definition, answers), versionOf(definition, changed)]
  }),
)

test('what a comparison says makes the latter of the former', () => {
  fc.assert(
    fc.property(anyTwo, ([former, latter]) => {
      const comparison = compareVersions(former, latter)
      const [was, is] = [tellVersion(former), tellVersion(latter)]
      expect(inWords(withChanges(was.entries, entriesIn(comparison)))).toEqual(inWords(is.entries))
      expect(titlesAfter(was.sections, comparison)).toEqual(
        new Map(is.sections.map(({ id, title }) => [id, title])),
      )
    }),
    { numRuns },
  )
})

test('no answer changes unsaid, and a version compared with itself says nothing', () => {
  fc.assert(
    fc.property(anyTwo, ([former, latter]) => {
      const said = new Set(entriesIn(compareVersions(former, latter)).flatMap(pathsIn))
      const [was, is] = [valuesOf(tellVersion(former).entries), valuesOf(tellVersion(latter).entries)]
      for (const path of new Set([...was.keys(), ...is.keys()]))
        if (!sameAnswer(was.get(path), is.get(path))) expect([path, said.has(path)]).toEqual([path, true])
      expect(compareVersions(former, former).sections).toEqual([])
    }),
    { numRuns },
  )
})

test('the other way round, what came went and what went came', () => {
  fc.assert(
    fc.property(anyTwo, ([former, latter]) => {
      const there = entriesIn(compareVersions(former, latter)).flatMap(changesIn)
      const back = entriesIn(compareVersions(latter, former)).flatMap(changesIn)
      const turned = there.map(([path, change]) => [path, opposite[change] ?? change])
      expect(back.toSorted()).toEqual(turned.toSorted())
    }),
    { numRuns },
  )
})

const opposite: Readonly<Record<string, string>> = {
  ...{ added: 'removed', removed: 'added', asked: 'unasked', unasked: 'asked' },
}

function versionOf(definition: Parameters<typeof compileForm>[0], answers: VersionToCompare['answers']) {
  return { form: compileForm(definition, types), answers, context: aContext }
}

function entriesIn({ sections }: Comparison): readonly ComparedEntry[] {
  return sections.flatMap(({ entries }) => entries)
}

function pathsIn(entry: ComparedEntry): readonly string[] {
  return entry.kind === 'answer'
    ? [entry.path]
    : [entry.path, ...entry.rows.flatMap(({ entries }) => entries.flatMap(pathsIn))]
}

function changesIn(entry: ComparedEntry): readonly (readonly [path: string, change: string])[] {
  return entry.kind === 'answer'
    ? [[entry.path, entry.change]]
    : entry.rows.flatMap(({ entries }) => entries.flatMap(changesIn))
}

/** The former with everything done that the comparison says. */
function withChanges(former: ToldEntries, changes: readonly ComparedEntry[]): ToldEntries {
  const told = new Map(former)
  for (const { path, former } of changes) if (former !== undefined) told.delete(path)
  for (const entry of changes) {
    if (entry.latter === undefined) continue
    const { path, latter } = entry
    if (entry.kind === 'answer') told.set(path, { kind: 'answer', told: entry.latter, value: undefined })
    else told.set(path, { kind: 'rows', told: latter, rows: rowsAfter(former.get(path), entry.rows) })
  }
  return told
}

function rowsAfter(former: ToldEntry | undefined, changes: readonly ComparedRow[]) {
  const before = former?.kind === 'rows' ? former.rows : []
  const leaving = new Set(changes.flatMap((row) => (row.moved || !row.latter ? [row.rowId] : [])))
  const rows = before.filter(({ rowId }) => !leaving.has(rowId)).map(({ rowId }) => rowId)
  const coming = changes.filter((row) => row.moved || !row.former)
  for (const { rowId, latter } of coming.toSorted((one, other) => placeOf(one) - placeOf(other)))
    if (latter) rows.splice(latter.place - 1, 0, rowId)
  return rows.map((rowId) => ({
    rowId,
    title: '',
    entries: withChanges(
      before.find((row) => row.rowId === rowId)?.entries ?? new Map(),
      changes.find((row) => row.rowId === rowId)?.entries ?? [],
    ),
  }))
}

function placeOf({ latter }: ComparedRow): number {
  return latter?.place ?? 0
}

/** What is read: titles of sections are said with these, the places of rows follow from their order, their titles from their answers. */
function inWords(entries: ToldEntries): unknown {
  const words = [...entries].map(([path, entry]): readonly [string, unknown] => {
    const told = { ...entry.told, section: entry.told.section.id }
    const rows = entry.kind === 'rows' ? entry.rows.map((row) => [row.rowId, inWords(row.entries)]) : null
    return [path, { told, rows }]
  })
  return new Map(words.toSorted())
}

function valuesOf(entries: ToldEntries): ReadonlyMap<string, unknown> {
  const values = [...entries].flatMap(([path, entry]): (readonly [string, unknown])[] =>
    entry.kind === 'answer'
      ? [[path, entry.value]]
      : [
          [path, entry.rows.map(({ rowId }) => rowId)],
          ...entry.rows.flatMap((row) => [...valuesOf(row.entries)]),
        ],
  )
  return new Map(values)
}

function titlesAfter(
  former: readonly { readonly id: string; readonly title: string }[],
  { sections }: Comparison,
): ReadonlyMap<string, string> {
  const titles = new Map(former.map(({ id, title }) => [id, title]))
  for (const { id, latter } of sections) {
    if (latter === undefined) titles.delete(id)
    else titles.set(id, latter.title)
  }
  return titles
}
