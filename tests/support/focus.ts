import type { Page } from 'playwright-core'

/** The focused element as the screen shows it. */
export type Seen = {
  /** The legend of the controls it stands among: the question, where it is an option or a part of it. */
  readonly legend: string | null
  /** The row of a list that it stands in: the list's title, the row's place from 0. */
  readonly row: { readonly list: string; readonly index: number } | null
  /** What a control holds, as it is read: a list's chosen line. */
  readonly value: string
  readonly checked: boolean
  /** Whether it opens a chooser of files. */
  readonly takesFiles: boolean
}

type Look = Seen & { readonly wrong: string | null }

/** How long the page may take to scroll there, in milliseconds. */
const patience = 3000

/** Reads the focused element; throws unless it is ringed, on the screen and not covered. */
export async function seeFocus(page: Page): Promise<Seen> {
  let look = await page.evaluate(lookAtFocus)
  for (const until = Date.now() + patience; look.wrong !== null && Date.now() < until; ) {
    await page.evaluate(() => new Promise(requestAnimationFrame))
    look = await page.evaluate(lookAtFocus)
  }
  const { wrong, ...seen } = look
  if (wrong !== null) throw new Error(`${wrong} (${await page.title()}, ${page.url()})`)
  return seen
}

/** Runs in the page. */
function lookAtFocus(): Look {
  const focused = document.activeElement
  const nothing = { legend: null, row: null, value: '', checked: false, takesFiles: false }
  if (!(focused instanceof HTMLElement) || focused === document.body)
    return { ...nothing, wrong: 'Nothing has the focus' }
  const labels = 'labels' in focused && focused.labels instanceof NodeList ? [...focused.labels] : []
  // A control that is drawn by something else lets that wear its ring.
  const bearers = [focused, ...labels, focused.parentElement].filter((each) => each instanceof HTMLElement)
  const ringed = bearers.find((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  const shown = ringed ?? focused
  const box = [...shown.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
  const called = `“${(labels[0] ?? focused).textContent?.trim().slice(0, 60)}”`
  return {
    legend: focused.closest('fieldset:has(> legend)')?.querySelector('legend')?.textContent ?? null,
    row: rowOf(focused),
    value: textIn(focused),
    checked: 'checked' in focused && focused.checked === true,
    takesFiles: focused.matches('[type="file"]'),
    wrong: wrongWith(),
  }

  function wrongWith(): string | null {
    // What takes the focus by itself, such as a title, is read there and needs no ring.
    if (!ringed && focused instanceof HTMLElement && focused.tabIndex >= 0)
      return `The focus is not seen on ${called}`
    if (!box) return `The focus is on something not drawn: ${called}`
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (right - left < 1 || bottom - top < 1) return `The focus is off the screen: ${called}`
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return onTop && (shown.contains(onTop) || onTop === focused) ? null : `The focus is covered: ${called}`
  }

  function textIn(control: HTMLElement): string {
    if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? ''
    return 'value' in control ? String(control.value) : ''
  }

  function rowOf(element: HTMLElement): Seen['row'] {
    const card = element.closest('fieldset:has(h3)')
    const list = card?.closest('section')
    if (!card || !list) return null
    const title = list.querySelector('h2')?.textContent ?? ''
    return { list: title, index: [...list.querySelectorAll('fieldset:has(h3)')].indexOf(card) }
  }
}
