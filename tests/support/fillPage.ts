import type { Keyboard, Stop } from './keyboard'
import { bytesOf } from './person'
import { partOf, type Sheet } from './sheet'

/** Options after which one is held to be missing. */
const mostOptions = 60

/**
 * Goes through the page from where the focus is, by Tab alone, and replies from the sheet to each question it meets,
 * until the button `end` has the focus. Throws when something of the sheet was never asked.
 */
export async function fillPage(keyboard: Keyboard, sheet: Sheet, end = 'Continuer'): Promise<void> {
  const waiting = new Set(placesOf(sheet))
  for (let stop = await keyboard.stop(); !isButton(stop, end); stop = await keyboard.stop()) {
    const { place, reply } = replyAt(stop, sheet)
    for (const word of reply) if (await give(keyboard, stop, word)) waiting.delete(place + word)
    if (await addsRow(keyboard, stop, sheet)) continue
    await keyboard.press('Tab')
  }
  if (waiting.size > 0) throw new Error(`Never asked: ${[...waiting].join('; ')}`)
}

/** Each word of the sheet with the place that asks for it. */
function placesOf({ replies, lists }: Sheet, row = ''): readonly string[] {
  return [
    ...[...replies].flatMap(([question, reply]) => reply.map((word) => `${row}${question}: ${word}`)),
    ...[...lists].flatMap(([title, { rows }]) =>
      rows.flatMap((inner, index) => placesOf(inner, `${title} ${index + 1}, `)),
    ),
  ]
}

function replyAt({ row, ...stop }: Stop, sheet: Sheet) {
  const asked = row ? sheet.lists.get(row.list)?.rows[row.index] : sheet
  const question = questionOf(stop)
  const place = `${row ? `${row.list} ${row.index + 1}, ` : ''}${question}: `
  return { place, reply: asked?.replies.get(question) ?? [] }
}

function questionOf({ role, name, legend, takesFiles }: Omit<Stop, 'row'>): string {
  if (legend === null) return plain(name)
  const whole = role === 'radio' || role === 'checkbox' || takesFiles
  return whole ? plain(legend) : partOf(plain(legend), plain(name))
}

function plain(label: string): string {
  return label.replace('(facultatif)', '').trim()
}

/** Gives one word of a reply at a control, unless it is another control's. */
async function give(keyboard: Keyboard, stop: Stop, word: string): Promise<boolean> {
  switch (stop.role) {
    case 'checkbox':
      if (plain(stop.name) !== word) return false
      if (!stop.checked) await keyboard.press('Space')
      return true
    case 'radio':
      await choose(keyboard, stop, word)
      return true
    case 'combobox':
      // Letters typed find an option of the browser's own list; a name in full is taken in ours.
      if (stop.value === word) return true
      if (stop.value !== '') await keyboard.press('Control+A')
      await keyboard.type(word)
      expect((await keyboard.stop()).value).toBe(word)
      return true
    case 'button': {
      const chooser = await keyboard.openChooser()
      await chooser.setFiles({ name: word, mimeType: '', buffer: bytesOf(word, 1) })
      await keyboard.page.getByRole('link', { name: word }).first().waitFor()
      return true
    }
    default:
      if (stop.value === word) return true
      if (stop.value !== '') await keyboard.press('Control+A')
      await keyboard.type(word)
      return true
  }
}

/** The first option has the focus while none is chosen: Space chooses it, arrows go to the others. */
async function choose(keyboard: Keyboard, first: Stop, word: string): Promise<void> {
  if (first.name === word && !first.checked) await keyboard.press('Space')
  for (let options = 0; options < mostOptions; options++) {
    const { name, checked } = await keyboard.stop()
    if (name === word && checked) return
    await keyboard.press('ArrowDown')
  }
  throw new Error(`“${first.legend}” does not offer “${word}”.`)
}

/** At the button of a list that wants another row: adds it; its first question takes the focus. */
async function addsRow({ page, press }: Keyboard, stop: Stop, { lists }: Sheet): Promise<boolean> {
  const list = [...lists].find(([, { add }]) => isButton(stop, add))
  if (!list) return false
  const [title, { rows }] = list
  const cards = page
    .getByRole('region', { name: title })
    .getByRole('group')
    .filter({ has: page.getByRole('heading') })
  const there = await cards.count()
  if (there >= rows.length) return false
  await press('Enter')
  await cards.nth(there).locator(':focus').waitFor()
  return true
}

function isButton({ role, name }: Stop, label: string): boolean {
  return role === 'button' && name === label
}
