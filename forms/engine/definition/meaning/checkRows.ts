import { labelIn, locales } from '../../../../schemas/label'
import type { Repetition } from '../../../fields'
import { nearestName } from '../../nearest'
import type { Checking } from '../checking'

/** Refuses row titles and `unique` that name no question of the row. */
export function checkRows(checking: Checking): void {
  for (const { at, field } of checking.places) {
    if (field.type !== 'repetition') continue
    checkTitle(field, at, checking)
    checkUnique(field, at, checking)
  }
}

/** `{date} – {amount}`: questions and computed values of the row. */
function checkTitle({ fields, row: { title } }: Repetition, at: string, { report }: Checking): void {
  if (title === undefined) return
  const ids = fields.filter(({ type }) => type !== 'heading' && type !== 'explanation').map(({ id }) => id)
  const texts = new Set(locales.map((locale) => labelIn(title, locale)))
  const names = new Set(
    [...texts].flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)),
  )
  for (const name of names)
    if (!ids.includes(name))
      report({
        at: `${at}/row/title`,
        code: 'rows.title',
        params: { name, nearest: nearestName(name, ids) ?? '' },
      })
  if ([...texts].some((text) => /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ''))))
    report({ at: `${at}/row/title`, code: 'rows.brace' })
}

/** Several ids together: no two rows may have the same answers to all of them. */
function checkUnique({ fields, unique = [] }: Repetition, at: string, { report, types }: Checking): void {
  const ids = fields.filter(({ type }) => types.has(type)).map(({ id }) => id)
  unique.forEach((name, index) => {
    if (!ids.includes(name))
      report({
        at: `${at}/unique/${index}`,
        code: 'rows.unique',
        params: { name, nearest: nearestName(name, ids) ?? '' },
      })
    else if (unique.indexOf(name) !== index)
      report({ at: `${at}/unique/${index}`, code: 'shape.twice', params: { value: name } })
  })
}
