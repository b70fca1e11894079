import type { Answer, Answers, Row } from '../../../schemas/answers'

/** Every word of some answers by its path, those in rows too; the order of rows apart. */
export type Flat = ReadonlyMap<string, string>

/** Answers by path. */
export function flat(answers: Answers): Flat {
  const words = new Map<string, string>()
  for (const [id, answer] of Object.entries(answers)) put(words, id, answer)
  return words
}

function put(words: Map<string, string>, path: string, answer: Answer): void {
  if (isRow(answer))
    for (const [id, inner] of Object.entries(answer.answers)) put(words, `${path}/${id}`, inner)
  else if (Array.isArray(answer))
    for (const row of answer) {
      if (isRow(row)) put(words, `${path}/${row.rowId}`, row)
    }
  else words.set(path, String(answer))
}

function isRow(answer: unknown): answer is Row {
  return typeof answer === 'object' && answer !== null && 'rowId' in answer
}
