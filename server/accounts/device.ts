import Bowser from 'bowser'

/** What a session's owner tells it by: names such as Firefox and Android, without versions or models. */
export type Device = { readonly browser: string | null; readonly system: string | null }

/** Longer than any browser's; what is read goes through a hundred patterns. */
const longest = 512

/** The device that a browser says it is. What it says is kept no further. */
export function deviceOf(userAgent: string): Device {
  if (userAgent === '') return { browser: null, system: null }
  const { browser, os } = Bowser.parse(userAgent.slice(0, longest))
  return { browser: browser.name || null, system: os.name || null }
}
