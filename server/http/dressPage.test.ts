import { readFileSync } from 'node:fs'
import { readConfig } from '../config'
import { dressPage } from './dressPage'

const page = readFileSync(new URL('../../client/index.html', import.meta.url), 'utf8')

test('the page says whose service it is and how to reach it without scripts', () => {
  const dressed = dressPage(
    page,
    readConfig({
      GUICHET_NAME: 'Mes démarches',
      GUICHET_ACCENT: '#0a5c3a',
      GUICHET_CONTACT_EMAIL: 'aide@exemple.fr',
      GUICHET_CONTACT_PHONE: '01 99 00 27 00',
      GUICHET_CONTACT_ADDRESS: '1 rue de la Paix, 75002 Paris',
    }),
  )
  for (const said of [
    '<title>Mes démarches</title>',
    'content="#0a5c3a"',
    'href="mailto:aide@exemple.fr"',
    '01 99 00 27 00',
    '1 rue de la Paix, 75002 Paris',
  ])
    expect(dressed).toContain(said)
  expect(dressed.match(/__[A-Z]+__/g)).toBeNull()
})

test('a setting never becomes markup, and the nonce’s place is left to each response', () => {
  const config = readConfig({ GUICHET_NAME: '<script>alert("$&")</script>' })
  expect(dressPage('<title>__NAME__</title>__NONCE__', config)).toBe(
    '<title>&lt;script&gt;alert(&quot;$&amp;&quot;)&lt;/script&gt;</title>__NONCE__',
  )
})

test('only the ways that are set are named', () => {
  expect(dressPage('__CONTACT__', readConfig({})).match(/<li>/g)).toHaveLength(1)
})
