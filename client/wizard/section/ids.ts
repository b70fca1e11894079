import type { AnswerPath } from '../../../schemas/answers'

/** The id of an answer's control in the page. Neither field ids nor row ids hold what would make two alike. */
export function controlIdOf(path: AnswerPath): string {
  return `q-${path.replaceAll('/', '-')}`
}

/** The id of the row around it, which links lead to: `#q-notice-row`. */
export function rowIdOf(path: AnswerPath): string {
  return `${controlIdOf(path)}-row`
}

/** Whether an id is a row's. */
export function isRowId(id: string): boolean {
  return /^q-.+-row$/.test(id)
}

/** What a folded row of a repetition hears when something inside it wants to be seen. */
export const unfold = 'guichet:unfold'

/** What to put the focus on in a row, the best first. */
const targets = [
  '[aria-invalid="true"]',
  '[type="radio"]:checked',
  'input, select, textarea, [tabindex]',
  'button',
]

/**
 * Puts the focus in a row: on the control that is wrong, else on its first. What is folded away around it opens
 * first. False when it is not on the page.
 */
export function focusRow(rowId: string): boolean {
  // A folded row of a list draws its questions once it is open.
  const holder = document.getElementById(rowId) ?? cardAround(rowId)
  holder?.dispatchEvent(new CustomEvent(unfold, { bubbles: true }))
  const row = document.getElementById(rowId)
  if (row === null) return false
  // jsdom does not scroll.
  row.scrollIntoView?.({ block: 'start' })
  for (const target of targets) {
    const control = row.querySelector<HTMLElement>(target)
    if (control === null) continue
    control.focus({ preventScroll: true })
    return true
  }
  return false
}

function cardAround(rowId: string): Element | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].find(({ dataset }) =>
    rowId.includes(`-${dataset.row}-`),
  )
}
