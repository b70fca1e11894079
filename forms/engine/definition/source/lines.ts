/** A place in a text as editors count: from 1, columns in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number }

/** Tells the line and column of an offset; lines end by LF, CR LF or CR. */
export function readLines(text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined
  return (offset) => {
    if (offset === 0) return { line: 1, column: 1 }
    starts ??= startsIn(text)
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

function startsIn(text: string): readonly number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}

/** The index of the last start that is not beyond the offset. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
