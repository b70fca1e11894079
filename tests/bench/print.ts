import { type Goal, isMet, type Line, type Table } from './bench'

/** A table as text: every contender with its figures and how many times ours they are, then the goals. */
export function printed({ title, count, lines, goals }: Table): string {
  const headings = [...new Set(lines.flatMap(({ figures }) => Object.keys(figures)))]
  const ours = lines.find((line) => line.as === 'ours')
  const rows = lines.map((line) => [
    line.who,
    line.as,
    ...headings.flatMap((heading) => [figure(line.figures[heading]), timesOurs(line, ours, heading)]),
  ])
  const head = ['', '', ...headings.flatMap((heading) => [heading, '× ours'])]
  return [`\n${title} (${count} each)\n`, ...inColumns([head, ...rows]), '', ...goals.map(goalLine), ''].join(
    '\n',
  )
}

function goalLine(goal: Goal): string {
  const bound = 'atMost' in goal ? `≤ ${figure(goal.atMost)}` : `≥ ${figure(goal.atLeast)}`
  const missed = goal.kind === 'machine' ? 'missed here' : 'MISSED'
  return `  ${isMet(goal) ? 'met' : missed}: ${goal.says}: ${figure(goal.is)} (${bound})`
}

function timesOurs(line: Line, ours: Line | undefined, heading: string): string {
  const [theirs, own] = [line.figures[heading], ours?.figures[heading]]
  return line === ours || theirs === undefined || own === undefined || own === 0 ? '' : figure(theirs / own)
}

/** Three digits that count. */
function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(3)))
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0))
      .join('  '),
  )
}
