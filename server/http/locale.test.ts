import { type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})

test.each([
  ['French by itself', {}, 'fr'],
  ['English where it is preferred', { 'accept-language': 'en-US,en;q=0.9,fr;q=0.8' }, 'en'],
  ['French where neither is asked for', { 'accept-language': 'de' }, 'fr'],
  ['the page’s before the browser’s', { 'accept-language': 'en-US', cookie: 'a=1; locale=fr' }, 'fr'],
  ['the page’s, English too', { 'accept-language': 'fr', cookie: 'locale=en; b=2' }, 'en'],
  [
    'the browser’s where the cookie says nothing known',
    { 'accept-language': 'en', cookie: 'locale=xx' },
    'en',
  ],
  ['the browser’s where a cookie’s name merely ends so', { cookie: 'mylocale=en' }, 'fr'],
])('the server answers in %s', async (_, headers, language) => {
  const { headers: given } = await fetch(`${app.url}/api/nowhere`, { headers })
  expect(given.get('content-language')).toBe(language)
})
