import { execFileSync } from 'node:child_process'
import { openBrowser, openPage } from './browser'
import { atEnd } from './ending'
import { type Keyboard, keyboardOf } from './keyboard'
import type { DemoAccount } from './product'

const browser = await openBrowser()
atEnd(async () => browser?.close())

let broken = false
const seated: Keyboard[] = []

/**
 * A step of a journey, which goes on from where the step before ended. Where there is no browser it is skipped, and
 * counted as such. Where it fails, the screens are kept as they are.
 */
export function step(sentence: string, act: () => Promise<void>): void {
  const told = browser ? test : test.skip
  told(sentence, async () => {
    if (broken) throw new Error('A step before this one failed.')
    broken = true
    try {
      await act()
      broken = false
    } finally {
      if (broken) for (const keyboard of seated) await keyboard.keep(true)
    }
  })
}

/** Somebody new at a keyboard, before a screen of this size; `name` is what their screens are kept under. */
export async function sitDown(
  name: string,
  size: { width: number; height: number; locale?: string },
): Promise<Keyboard> {
  if (!browser) throw new Error('There is no browser.')
  const { page } = await openPage(browser, size)
  page.setDefaultTimeout(20_000)
  const keyboard = await keyboardOf(page, name)
  seated.push(keyboard)
  return keyboard
}

/** Signs in on the page that asks for it. */
export async function signIn(keyboard: Keyboard, { email, password }: DemoAccount): Promise<void> {
  await keyboard.arrive('Se connecter')
  await keyboard.tabTo('textbox', /^Adresse électronique/)
  await keyboard.type(email)
  await keyboard.tabTo('textbox', 'Mot de passe')
  await keyboard.type(password)
  await keyboard.press('Enter')
}

/** The text of a PDF file, its lines joined. */
export function pdfText(path: string): string {
  return execFileSync('pdftotext', [path, '-']).toString().normalize('NFC').replace(/\s+/g, ' ')
}
