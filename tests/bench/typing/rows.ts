import type { Browser } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import type { Procedure } from '../../../forms/fields'
import type { Json } from '../../../schemas/condition'
import { type Asked, median, type Table } from '../bench'
import { askedAtFirst, rowsForm } from './forms'
import { costOfTyping, type KeyCost } from './keys'
import type { Measured } from './product'

const perRow = 185
const many = 100

/** Typing in one row of 185 questions: alone, and beside 99 others that are filled in. */
export async function measureRows(
  browser: Browser,
  ours: Measured,
  { count = 3, say }: Asked,
): Promise<Table> {
  const contenders = await Promise.all(
    [many, 1].map(async (rows) => {
      const form = rowsForm(perRow, rows)
      await ours.publish(form)
      const seen: KeyCost[] = []
      return { form, rows, dossier: await ours.begin(form, ...filledRows(rows)), seen }
    }),
  )
  for (let round = 1; round <= count; round++)
    for (const { form, rows, dossier, seen } of contenders) {
      say(`Typing in one of ${rows} rows, round ${round} of ${count}`)
      seen.push(await measure(browser, ours, form, dossier))
    }
  const lines = contenders.map(({ rows, seen }) => ({
    who: rows === 1 ? 'Guichet, 1 row' : `Guichet, ${rows} rows`,
    as: 'ours' as const,
    figures: {
      'ms of script a key': median(seen.map(({ script }) => script)),
      'ms of layout a key': median(seen.map(({ layout }) => layout)),
    },
  }))
  const [all, one] = contenders.map(({ seen }) => median(seen.map(({ script }) => script)))
  const is = (all ?? Number.NaN) / (one ?? Number.NaN)
  const says = `ms of script a key: ${many} rows beside one`
  return {
    title: `Rows of ${perRow} questions`,
    count,
    lines,
    goals: [{ says, is, atMost: 1.5, kind: 'ratio' }],
  }
}

/**
 * Every row answered but the last, which stands open, in saves of a size that is taken; its first answer begins no
 * list of questions.
 */
function filledRows(rows: number): readonly Readonly<Record<string, Json>>[] {
  const ids = Array.from({ length: rows }, () => uuid())
  const saves = ids
    .slice(0, -1)
    .map((rowId, row) =>
      Object.fromEntries(
        Array.from({ length: perRow }, (_, index) => [
          `rows/${rowId}/r${index}`,
          `Réponse ${row + 1}.${index + 1}`,
        ]),
      ),
    )
  return [{ rows: ids }, ...saves]
}

async function measure(browser: Browser, ours: Measured, form: Procedure, dossier: string): Promise<KeyCost> {
  const { page, close } = await ours.open(browser, form, dossier, askedAtFirst(perRow))
  const control = page.locator('.row-card').last().locator('input').first()
  const cost = await costOfTyping(page, control, 4)
  await close()
  return cost
}
