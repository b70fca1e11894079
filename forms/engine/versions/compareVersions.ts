import { compareAnswers } from './compareAnswers'
import type { ComparedEntry, ComparedRow, ComparedRows, ComparedSection, Comparison } from './comparison'
import { interleaved, matchInOrder } from './matchInOrder'
import {
  type ToldEntries,
  type ToldEntry,
  type ToldRow,
  tellVersion,
  type VersionToCompare,
} from './tellVersion'

/**
 * What changed from one version of a dossier to another: what was added, removed and changed, section by section, field
 * by field, row by row. Fields are the same when their id is, in whatever revision, section and words; rows when their
 * id is; files by name and hash. Headings and explanations, which nobody answers, are not told, nor in what order a
 * revision asks. Pure; never throws.
 */
export function compareVersions(former: VersionToCompare, latter: VersionToCompare): Comparison {
  const [was, is] = [tellVersion(former), tellVersion(latter)]
  const tally = { unchanged: 0 }
  const titles = [titlesOf(was.sections), titlesOf(is.sections)] as const
  const sections = interleaved([...titles[0].keys()], [...titles[1].keys()]).flatMap(
    (id): ComparedSection | readonly [] => {
      const entries = compareEntries(pathsIn(id, was.entries, is.entries), was.entries, is.entries, tally)
      const [formerTitle, latterTitle] = [titles[0].get(id), titles[1].get(id)]
      if (entries.length === 0 && formerTitle === latterTitle) return []
      return {
        id,
        ...(formerTitle === undefined ? {} : { former: { title: formerTitle } }),
        ...(latterTitle === undefined ? {} : { latter: { title: latterTitle } }),
        entries,
      }
    },
  )
  return { sections, unchanged: tally.unchanged }
}

type Tally = { unchanged: number }

function titlesOf(sections: readonly { readonly id: string; readonly title: string }[]) {
  return new Map(sections.map(({ id, title }) => [id, title]))
}

/** What is told in a section: what stands there now, and what stood there and is asked nowhere any more. */
function pathsIn(section: string, former: ToldEntries, latter: ToldEntries): readonly string[] {
  const there = (entries: ToldEntries) =>
    [...entries].flatMap(([path, { told }]) => (told.section.id === section ? [path] : []))
  const now = there(latter)
  return interleaved(
    there(former).filter((path) => !latter.has(path) || now.includes(path)),
    now,
  )
}

function compareEntries(
  paths: readonly string[],
  former: ToldEntries,
  latter: ToldEntries,
  tally: Tally,
): readonly ComparedEntry[] {
  return paths.flatMap((path) => compareEntry(path, former.get(path), latter.get(path), tally))
}

function compareEntry(
  path: string,
  former: ToldEntry | undefined,
  latter: ToldEntry | undefined,
  tally: Tally,
): readonly ComparedEntry[] {
  // A question that became a repetition, or the other way round, is another one.
  if (former !== undefined && latter !== undefined && former.kind !== latter.kind)
    return [...compareEntry(path, former, undefined, tally), ...compareEntry(path, undefined, latter, tally)]
  if (former?.kind === 'rows' || latter?.kind === 'rows') {
    const compared = compareRows(
      path,
      former?.kind === 'rows' ? former : undefined,
      latter?.kind === 'rows' ? latter : undefined,
      tally,
    )
    return compared === undefined ? [] : [compared]
  }
  const compared = compareAnswers(path, former, latter)
  if (compared !== undefined) return [compared]
  tally.unchanged += 1
  return []
}

type TellsRows = Extract<ToldEntry, { kind: 'rows' }>

function compareRows(
  path: string,
  former: TellsRows | undefined,
  latter: TellsRows | undefined,
  tally: Tally,
): ComparedRows | undefined {
  const [before, after] = [former?.rows ?? [], latter?.rows ?? []]
  const matched = matchInOrder(before.map(rowIdOf), after.map(rowIdOf))
  const rows = matched.flatMap(({ key, moved, ...places }): ComparedRow | readonly [] => {
    const [was, is] = [rowAt(before, places.former), rowAt(after, places.latter)]
    const [old, fresh] = [was?.row.entries ?? noEntries, is?.row.entries ?? noEntries]
    const entries = compareEntries(interleaved([...old.keys()], [...fresh.keys()]), old, fresh, tally)
    if (was && is && !moved && entries.length === 0) return []
    return {
      rowId: key,
      moved,
      ...(was && { former: toldRow(was) }),
      ...(is && { latter: toldRow(is) }),
      entries,
    }
  })
  const same =
    former?.told.label === latter?.told.label && former?.told.section.id === latter?.told.section.id
  if (rows.length === 0 && same) return undefined
  return {
    kind: 'rows',
    path,
    ...(former && { former: former.told }),
    ...(latter && { latter: latter.told }),
    rows,
  }
}

const noEntries: ToldEntries = new Map()

type PlacedRow = { readonly row: ToldRow; readonly place: number }

function rowAt(rows: readonly ToldRow[], place: number | undefined): PlacedRow | undefined {
  const row = place === undefined ? undefined : rows[place]
  return place === undefined || row === undefined ? undefined : { row, place: place + 1 }
}

function toldRow({ row: { title }, place }: PlacedRow) {
  return { title, place }
}

function rowIdOf({ rowId }: ToldRow): string {
  return rowId
}
