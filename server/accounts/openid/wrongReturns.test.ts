import {
  changed,
  expectRefusal,
  honestly,
  openidScene,
  type Refusal,
  type Scene,
} from '../../../tests/support/openidScene'
import { aTraveller, type Traveller } from '../../../tests/support/traveller'

let scene: Scene
beforeAll(async () => {
  scene = await openidScene()
})
beforeEach(() => scene.reset())

const notBegun = (back: NonNullable<Refusal['back']>): Refusal => ({ failure: 'notBegun', back })

const refusals: Readonly<Record<string, Refusal>> = {
  'no state': notBegun((one) => changed(scene, one, (query) => query.delete('state'))),
  'a state of nobody’s': notBegun((one) =>
    changed(scene, one, (query) => query.set('state', 'x'.repeat(43))),
  ),
  'a state written twice': notBegun((one) =>
    changed(scene, one, (query) => query.append('state', query.get('state') ?? '')),
  ),
  'a state that is no ASCII': notBegun((one) =>
    changed(scene, one, (query) => query.set('state', 'é'.repeat(43))),
  ),
  'a state of another browser': notBegun(async (one) => {
    await one.depart('franceconnect')
    return honestly(scene, aTraveller(scene.app.url))
  }),
  'a browser that never departed': notBegun(() => honestly(scene, aTraveller(scene.app.url))),
  'a way back that served already': notBegun(async (one) => {
    const back = await honestly(scene, one)
    await one.comeBack(back)
    return back
  }),
  'a departure of half an hour ago': notBegun(async (one) => {
    const back = await honestly(scene, one)
    scene.time.ahead = 30 * 60_000
    return back
  }),
  'an earlier departure of the same browser': notBegun(async (one) => {
    const back = await honestly(scene, one)
    await one.depart('franceconnect')
    return back
  }),
  'a departure for another provider': notBegun(async (one) => {
    const back = scene.franceconnect.leadBack(await one.depart('franceconnect'))
    return back.href.replace('/franceconnect/', '/proconnect/')
  }),
  'somebody who gave up': {
    failure: 'gaveUp',
    back: (one) => led(one, { error: 'access_denied', error_description: 'auth abandonnée' }),
  },
  'a provider in trouble': {
    failure: 'unanswered',
    back: (one) => led(one, { error: 'temporarily_unavailable' }),
  },
  'a provider that refuses us': {
    failure: 'unverified',
    back: (one) => led(one, { error: 'invalid_scope' }),
  },
  'no code': { failure: 'unverified', back: (one) => led(one, {}) },
  'a code of another departure': {
    failure: 'unverified',
    async back(one) {
      const foreign = (await honestly(scene, aTraveller(scene.app.url))).searchParams.get('code') ?? ''
      return changed(scene, one, (query) => query.set('code', foreign))
    },
  },
  'a code that served already': {
    failure: 'unverified',
    async back(one) {
      const first = await honestly(scene, aTraveller(scene.app.url))
      const body = { code: first.searchParams.get('code') ?? '' }
      await fetch(`${scene.franceconnect.url}/token`, { method: 'POST', body: new URLSearchParams(body) })
      return changed(scene, one, (query) => query.set('code', body.code))
    },
  },
  'an answer that another issuer signs for (mix-up)': {
    failure: 'unverified',
    back: (one) => changed(scene, one, (query) => query.set('iss', scene.proconnect.url)),
  },
  'an answer without the issuer that was announced': {
    failure: 'unverified',
    back: (one) => changed(scene, one, (query) => query.delete('iss')),
  },
}

test.each(Object.entries(refusals))('%s opens nothing, and is told', async (_, refusal) => {
  await expectRefusal(scene, refusal)
})

test('of twenty answers at once to one departure, one is heard', async () => {
  const traveller = aTraveller(scene.app.url)
  const back = await honestly(scene, traveller)
  const led = await Promise.all(Array.from({ length: 20 }, () => traveller.comeBack(back)))
  expect(led.filter(({ pathname }) => pathname === '/connexion/premiere-fois')).toHaveLength(1)
})

const elsewhere = [
  'https://ailleurs.example',
  '//ailleurs.example',
  '/\\ailleurs.example',
  '/\t/ailleurs.example',
]

test.each([...elsewhere, 'dossiers', '', '/%0d%0aSet-Cookie: a=b\r\n'])(
  'nobody is led on to %j, which is no path of this product',
  async (back) => {
    const { status } = await aTraveller(scene.app.url).call(
      'POST',
      '/api/identities/franceconnect/departures',
      {
        back,
      },
    )
    expect(status).toBe(422)
  },
)

/** Led back with these words and the right state. */
async function led(traveller: Traveller, said: Record<string, string>): Promise<URL> {
  return changed(scene, traveller, (query) => {
    query.delete('code')
    for (const [name, value] of Object.entries(said)) query.set(name, value)
  })
}
