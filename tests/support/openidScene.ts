import type { Provider, ReturnFailure } from '../../schemas/identity'
import { aDirectory } from './directories'
import { forgetAttempts } from './forgetAttempts'
import {
  type Conduct,
  honest,
  type IdentityProvider,
  settingsFor,
  startIdentityProvider,
  theClient,
  thePerson,
} from './identityProvider'
import { type RunningApp, startApp } from './startApp'
import { aTraveller, type Traveller } from './traveller'

/** A service that FranceConnect and ProConnect know, or who plays them. */
export type Scene = {
  readonly franceconnect: IdentityProvider
  readonly proconnect: IdentityProvider
  readonly app: RunningApp
  /** How far the service's clock is ahead, in milliseconds. */
  readonly time: { ahead: number }
  /** Begins a test: honest providers, the right time, no attempt counted. */
  reset(): Promise<void>
}

/** Starts it; it ends with the test file. */
export async function openidScene(env: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const franceconnect = await startIdentityProvider('ES256')
  const proconnect = await startIdentityProvider('RS256')
  const settings = {
    ...settingsFor('FRANCECONNECT', franceconnect),
    ...settingsFor('PROCONNECT', proconnect),
    GUICHET_PRIVATE_HOSTS: `${franceconnect.host},${proconnect.host}`,
    ...env,
  }
  const time = { ahead: 0 }
  const clock = { now: () => new Date(Date.now() + time.ahead) }
  const app = await startApp({ clock, procedures: aDirectory(), env: settings })
  return {
    ...{ franceconnect, proconnect, app, time },
    async reset() {
      time.ahead = 0
      franceconnect.conduct = honest
      proconnect.conduct = honest
      await forgetAttempts(app)
    },
  }
}

/** Somebody leaves for a provider, says who they are, and is led back here. */
export async function honestly(
  { franceconnect, proconnect }: Scene,
  traveller: Traveller,
  provider: Provider = 'franceconnect',
): Promise<URL> {
  const there = provider === 'franceconnect' ? franceconnect : proconnect
  return there.leadBack(await traveller.depart(provider))
}

/** The same, with another query. */
export async function changed(
  scene: Scene,
  traveller: Traveller,
  change: (query: URLSearchParams) => void,
): Promise<URL> {
  const back = await honestly(scene, traveller)
  change(back.searchParams)
  return back
}

/** A way back that is to be refused. */
export type Refusal = {
  readonly failure: ReturnFailure
  /** What the provider does otherwise than it should. */
  readonly conduct?: Partial<Conduct>
  /** How one comes back; honestly, unless said. */
  back?(traveller: Traveller): Promise<URL | string>
}

/** Comes back so: it is told with a code, nothing is opened, and the log knows why and not who. */
export async function expectRefusal(scene: Scene, refusal: Refusal): Promise<void> {
  const { app, franceconnect } = scene
  franceconnect.conduct = { ...honest, ...refusal.conduct }
  const traveller = aTraveller(app.url)
  const before = app.log().length
  const back = await (refusal.back?.(traveller) ?? honestly(scene, traveller))
  const known = await newcomers(app)
  const led = await traveller.comeBack(back)
  expect([led.origin, led.pathname]).toEqual([app.url, '/connexion'])
  const told = Object.fromEntries(led.searchParams)
  expect(told).toMatchObject({ echec: refusal.failure, code: expect.stringMatching(/^[\da-f-]{36}$/) })
  expect(await traveller.whoAmI()).toBeNull()
  expect(await newcomers(app)).toBe(known)
  const logged = app.log().slice(before)
  expect(logged).toContain(`"requestId":"${told.code}"`)
  const { sub, email, family_name: name } = thePerson
  for (const secret of [sub, email, name, theClient.secret, 'jeton', 'abandonnée'])
    expect(logged).not.toContain(secret)
}

async function newcomers({ installation }: RunningApp): Promise<number> {
  const rows = await installation().database.read.selectFrom('newcomers').select('id').execute()
  return rows.length
}
