import { createRoot, type Root } from 'react-dom/client'
import { App } from './App'
import type { Begun } from './begin'

/** How long the page waits to be drawn whole, in milliseconds; later, it is drawn as things come. */
const patience = 200

/** Draws the page, as a rule at once and whole: each state in between costs a person as much as it costs the browser. */
export async function draw({ opening, whole }: Begun): Promise<Root | null> {
  let opened: Awaited<typeof opening> | undefined
  const seen = opening.then((value) => {
    opened = value
  })
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([Promise.all([whole, seen]), late]).catch(() => undefined)
  const place = document.getElementById('root')
  if (place === null) return null
  const root = createRoot(place)
  root.render(<App begun={opening} opened={opened} />)
  return root
}
