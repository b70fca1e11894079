import type { ComparedEntry, ComparedRow, Comparison } from '../../../forms/engine/versions'

/** How many changes a comparison tells, each answer, moved row and part of the form by itself. */
export function changesIn({ sections }: Comparison): number {
  return sum(sections.map((section) => Math.max(1, changesOf(section.entries))))
}

function changesOf(entries: readonly ComparedEntry[]): number {
  return sum(
    entries.map((entry) => (entry.kind === 'answer' ? 1 : Math.max(1, sum(entry.rows.map(changesOfRow))))),
  )
}

/** A row that came or went is one change, whatever it holds. */
function changesOfRow({ former, latter, moved, entries }: ComparedRow): number {
  return former && latter ? changesOf(entries) + (moved ? 1 : 0) : 1
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
