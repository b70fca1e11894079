import type { LeafField, Procedure } from '../../../forms/fields'
import type { Json } from '../../../schemas/condition'
import { aProcedure } from '../../support/builders/forms'

/** An answer to each question of a long form; the first begins no list of questions. */
export function filled(count: number): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f${index}`, `Réponse ${index + 1}`]),
  )
}

/** One page of text questions; each tenth is asked only while the first answer begins with an x. */
export function longForm(count: number): Procedure {
  return aProcedure({ id: `long-${count}`, title: `${count} questions`, fields: questions(count, 'f') })
}

/** How many of a page's questions are asked at first. */
export function askedAtFirst(count: number): number {
  return count - Math.floor(count / 10)
}

/** A list whose rows each hold so many questions, a tenth of them asked by the row's first. */
export function rowsForm(perRow: number, rows: number): Procedure {
  return aProcedure({
    id: `rows-${rows}`,
    title: `${rows} × ${perRow} questions`,
    fields: [
      {
        id: 'rows',
        type: 'repetition',
        label: 'Les lignes',
        max: rows,
        row: { title: '{r0}', name: 'ligne', add: 'Ajouter une ligne' },
        fields: questions(perRow, 'r'),
      },
    ],
  })
}

function questions(count: number, prefix: string): LeafField[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    type: 'text',
    label: `Question ${index + 1}`,
    max: 200,
    ...(index % 10 === 9 ? { when: { [`${prefix}0`]: { startsWith: 'x' } } } : {}),
  }))
}
