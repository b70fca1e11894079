import type { Provider } from '../../schemas/identity'
import { runDueJobs } from '../../server/jobs/runDueJobs'
import { honest } from './identityProvider'
import type { MailServer } from './mailServer'
import type { Scene } from './openidScene'
import type { Traveller } from './traveller'

let people = 0

/** Somebody whom both providers know from now on, and nobody here does. */
export function somebody(scene: Scene, more: Readonly<Record<string, unknown>> = {}) {
  people += 1
  const sub = `personne ${people}`
  const person = { sub, email: `personne-${people}@exemple.fr`, family_name: 'MARTIN', ...more }
  for (const provider of [scene.franceconnect, scene.proconnect])
    provider.conduct = {
      ...honest,
      idClaims: (claims) => ({ ...claims, sub }),
      userClaims: (claims) => ({ ...claims, ...person }),
    }
  return person
}

/** They come by a provider: where they are led on to. */
export async function come(
  scene: Scene,
  one: Traveller,
  name: Provider,
  back = '/dossiers',
  link = false,
): Promise<string> {
  const asked = { back, ...(link ? { link } : {}) }
  const led = await one.comeBack(scene[name].leadBack(await one.depart(name, asked)))
  return `${led.pathname}${led.search}`
}

/** The code in the mail that leaves now. */
export async function mailedCode({ app }: Scene, mail: MailServer): Promise<string> {
  const before = mail.received.length
  await runDueJobs(app.installation())
  const [letter] = mail.received.slice(before)
  return /\d{4}\u00a0\d{4}/.exec(letter?.text ?? '')?.[0] ?? `no code: ${letter?.subject}`
}
