import { type Label, labelIn } from '../../../schemas/label'
import { asText } from '../../fields/presentation'
import { safely } from '../pass'
import type { Context } from '../types'
import type { AskedRowElement, RowElementPlan } from './rowElement'

type Titled = {
  readonly field: { readonly row: { readonly title?: Label; readonly name: Label } }
  readonly elements: readonly RowElementPlan[]
}

/**
 * What a row is called: `{date} – {amount}` with its own answers, made readable. An absent answer leaves with the
 * words between it and the one before; without any the row is called by its number, "Incident 2".
 */
export function rowTitle(
  plan: Titled,
  elements: readonly AskedRowElement[],
  index: number,
  { locale, facts }: Pick<Context, 'locale' | 'facts'>,
): string {
  const { title, name } = plan.field.row
  const filled =
    title === undefined
      ? ''
      : fill(labelIn(title, locale), (id) => readable(plan, elements, id, { locale, facts }))
  return filled === '' ? `${capitalised(labelIn(name, locale))} ${index + 1}` : filled
}

function fill(template: string, answerOf: (id: string) => string | undefined): string {
  // Words and names alternate: split by a group keeps both.
  const parts = template.split(/\{([a-zA-Z0-9]+)\}/)
  const last = parts.length - 1
  let filled = ''
  let shown = false
  for (let index = 1; index < last; index += 2) {
    const text = answerOf(parts[index] ?? '')
    if (text === undefined || text === '') continue
    filled += (shown || index === 1 ? (parts[index - 1] ?? '') : '') + text
    shown = true
  }
  return shown ? filled + (parts[last] ?? '') : ''
}

function readable(
  plan: Titled,
  elements: readonly AskedRowElement[],
  id: string,
  { locale, facts }: Pick<Context, 'locale' | 'facts'>,
): string | undefined {
  const asked = elements.find(({ field }) => field.id === id)
  const element = plan.elements.find(({ field }) => field.id === id)
  if (asked === undefined || element === undefined) return undefined
  if (asked.kind === 'field' && element.kind === 'field' && asked.value !== undefined)
    return textOf(() => element.type.present(asked.value, asked.field, locale, facts))
  if (asked.kind === 'computed' && element.kind === 'computed' && asked.value !== undefined)
    return textOf(() => element.type.present(asked.value, asked.field, locale, facts))
  return undefined
}

function textOf(present: () => Parameters<typeof asText>[0]): string | undefined {
  return safely(() => asText(present()))
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('fr') + name.slice(1)
}
