import { chooseLocale, readSession, signIn } from '../../schemas/api/session'
import { startApp } from '../../tests/support/startApp'

test('an account has the language of its first session, until it chooses another, for every device', async () => {
  const app = await startApp()
  const person = await app.someone('citizen')
  expect((await person.must(readSession)).account?.locale).toBe('fr')
  await person.must(chooseLocale, { body: { locale: 'en' } })
  const elsewhere = await app.anyone()
  const { email, password } = person
  expect(await elsewhere.must(signIn, { body: { email, password } })).toMatchObject({ locale: 'en' })
})
