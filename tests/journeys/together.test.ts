import { jest } from '@jest/globals'
import { runDueJobs } from '../../server/jobs/runDueJobs'
import { aDraft, proceduresIn, smallProcedure } from '../support/builders/dossiers'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type MailServer, startMailServer } from '../support/mailServer'
import { buildIfStale } from '../support/product'
import { type Person, type RunningApp, startApp } from '../support/startApp'
import { violations } from '../support/violations'

jest.setTimeout(300_000)

let app: RunningApp
let mail: MailServer
let owner: Person
let friend: Person
let phone: Keyboard
let desk: Keyboard
let draft: Awaited<ReturnType<typeof aDraft>>

beforeAll(async () => {
  buildIfStale()
  mail = await startMailServer()
  app = await startApp({ env: { GUICHET_SMTP_URL: mail.url }, procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  friend = await app.someone('citizen')
  draft = await aDraft(owner)
  phone = await sitDown('together-owner', { width: 360, height: 640 })
  desk = await sitDown('together-guest', { width: 1280, height: 800 })
})
afterAll(() => mail?.close())

step('the owner of a draft invites somebody by mail', async () => {
  await phone.open(`${app.url}/dossiers`, 'Se connecter')
  await signIn(phone, owner)
  await phone.arrive('Mes dossiers')
  await phone.enter('link', /^Remplir à plusieurs/)
  await phone.arrive('Remplir à plusieurs')
  expect(await violations(phone.page)).toEqual([])
  await phone.tabTo('textbox', 'Adresse électronique de la personne qui vous aide')
  await phone.type(friend.email)
  await phone.press('Enter')
  await phone.page.getByText(/Invitation sans réponse/).waitFor()
  expect(await violations(phone.page)).toEqual([])
  await phone.keep()
})

step('whoever is invited reads the mail, signs in, and says yes', async () => {
  await runDueJobs(app.installation())
  const letter = mail.received.find(({ to }) => to?.[0]?.address === friend.email)
  const link = /http\S+/.exec(letter?.text ?? '')?.[0] ?? ''
  await desk.open(link, 'Se connecter')
  await signIn(desk, friend)
  await desk.arrive('Mes dossiers')
  await desk.page.getByText(/vous invite à l’aider/).waitFor()
  expect(await violations(desk.page)).toEqual([])
  await desk.keep()
  await desk.enter('button', /^Accepter l’invitation/)
  await desk.page.getByText(/Vous aidez Personne 1/).waitFor()
  expect((await desk.stop()).name).toBe('Mes dossiers')
  expect(await violations(desk.page)).toEqual([])
  await desk.keep()
})

step('the guest fills the dossier, which only its owner submits', async () => {
  await desk.enter('link', /^Reprendre/)
  await desk.arrive('Le problème')
  await desk.tabTo('radio', 'Oui')
  await desk.press('ArrowDown')
  await desk.enter('button', 'Continuer')
  await desk.arrive(/^Relire/)
  await desk.page.getByText(/cette personne seule peut le déposer/).waitFor()
  expect(await desk.page.getByRole('button', { name: /^Déposer/ }).count()).toBe(0)
  expect(await violations(desk.page)).toEqual([])
  await desk.keep()
})

step('the owner goes on from what the guest wrote, and hands the dossier over', async () => {
  expect((await draft.read()).answers).toMatchObject({ notice: false })
  await phone.tabTo('textbox', 'Adresse électronique de la personne qui reprend le dossier')
  await phone.type(friend.email)
  await phone.press('Enter')
  await phone.page.getByText(/Transfert proposé, sans réponse/).waitFor()
  await desk.open(`${app.url}/dossiers`, 'Mes dossiers')
  await desk.page.getByText(/veut vous transférer ce dossier/).waitFor()
  await desk.enter('button', /^Accepter l’invitation/)
  await desk.page.getByRole('link', { name: /^Remplir à plusieurs/ }).waitFor()
  expect(await desk.page.getByText(/Vous aidez/).count()).toBe(0)
  await phone.open(`${app.url}/dossiers`, 'Mes dossiers')
  await phone.page.getByText('Vous n’avez pas encore de dossier').waitFor()
})
