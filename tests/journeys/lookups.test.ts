import { jest } from '@jest/globals'
import { runDueJobs } from '../../server/jobs/runDueJobs'
import { type ApiServer, startApi } from '../support/apiServer'
import { aDraft, proceduresIn, smallProcedure } from '../support/builders/dossiers'
import { fixedClock, minutes } from '../support/clock'
import { aCompany, startCompanies } from '../support/companies'
import { fillPage } from '../support/fillPage'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { buildIfStale } from '../support/product'
import { type Person, type RunningApp, startApp } from '../support/startApp'
import { violations } from '../support/violations'

jest.setTimeout(300_000)

const { eligibility: _, ...rest } = smallProcedure
const form = {
  ...rest,
  id: 'une-entreprise',
  title: 'Signaler une difficulté',
  applicant: 'company',
  sections: [
    {
      id: 'problem',
      title: 'Le problème',
      fields: [{ id: 'story', type: 'text', label: 'Que s’est-il passé ?' }],
    },
  ],
}
const filled = 'Nom et adresse remplis d’après le SIRET. Vérifiez-les.'
const company = aCompany.siege
const street = {
  properties: {
    id: '25056_0001_00012',
    type: 'housenumber',
    label: '12 Rue des Trois Sapins 25000 Besançon',
    name: '12 Rue des Trois Sapins',
    postcode: '25000',
    citycode: '25056',
    city: 'Besançon',
  },
}

const clock = fixedClock()
let api: ApiServer
let app: RunningApp
let keyboard: Keyboard
let citizen: Person
let draft: Awaited<ReturnType<typeof aDraft>>

beforeAll(async () => {
  buildIfStale()
  api = await startCompanies(aCompany)
  const streets = await startApi(() => ({ features: [street] }))
  const env = {
    GUICHET_COMPANIES_URL: api.url,
    GUICHET_ADDRESSES_URL: streets.url,
    GUICHET_PRIVATE_HOSTS: `${api.host},${streets.host}`,
  }
  app = await startApp({ clock, env, procedures: proceduresIn(form) })
  citizen = await app.someone('citizen')
  keyboard = await sitDown('lookups', { width: 360, height: 640 })
})

step('a company is known by its SIRET: its name and address are filled in, in sight, and said', async () => {
  draft = await aDraft(citizen, form.id)
  await keyboard.open(`${app.url}/dossiers/${draft.id}/sections/applicant`, 'Se connecter')
  await signIn(keyboard, citizen)
  await keyboard.arrive('Votre entreprise')
  await keyboard.tabTo('textbox', 'Numéro SIRET')
  await keyboard.type('732 829 320 00074')
  await keyboard.press('Tab')
  const { page } = keyboard
  await page.getByRole('status').getByText(filled).waitFor()
  await page
    .getByText('EDITIONS CAURETTE, 67000 STRASBOURG. Vérifiez que c’est la bonne entreprise.')
    .waitFor()
  expect(await keyboard.stop()).toMatchObject({ name: 'Nom de l’entreprise', value: aCompany.nom_complet })
  expect(await keyboard.tabTo('textbox', 'Numéro et voie')).toMatchObject({
    value: '12 B RUE DES TONNELIERS',
  })
  expect(await keyboard.tabTo('textbox', 'Commune')).toMatchObject({ value: company.libelle_commune })
  const siret = await keyboard.tabTo('textbox', 'Numéro SIRET')
  expect(siret.description).toContain('EDITIONS CAURETTE, 67000 STRASBOURG')
  expect(await violations(page)).toEqual([])
  await keyboard.keep()
})

step('an address is found as one types, chosen with the arrows, and may be changed', async () => {
  await keyboard.tabTo('combobox', 'Rechercher une adresse en France')
  await keyboard.type('12 rue des trois')
  const { page } = keyboard
  await page.getByRole('option', { name: street.properties.label }).waitFor()
  await keyboard.keep()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await page.getByRole('status').getByText('Adresse remplie dans les cases. Vérifiez-la.').waitFor()
  expect(await keyboard.tabTo('textbox', 'Commune')).toMatchObject({ value: 'Besançon' })
  expect(await violations(page)).toEqual([])
})

step('while the register is down, that is said, and one goes on by typing', async () => {
  api.day = 'down'
  await app.installation().database.write((tx) => tx.deleteFrom('rememberedFacts').execute())
  draft = await aDraft(citizen, form.id)
  await keyboard.open(`${app.url}/dossiers/${draft.id}/sections/applicant`, 'Votre entreprise')
  await keyboard.tabTo('textbox', 'Numéro SIRET')
  await keyboard.type(company.siret)
  await keyboard.press('Tab')
  const { page } = keyboard
  await page.getByText('Le répertoire des entreprises ne répond pas. Continuez').waitFor()
  expect(await violations(page)).toEqual([])
  await keyboard.keep()
  const replies = Object.entries({
    'Nom de l’entreprise': 'Éditions Caurette',
    'Adresse de l’établissement / Numéro et voie': '12 rue des Tonneliers',
    'Adresse de l’établissement / Code postal': '67000',
    'Adresse de l’établissement / Commune': 'Strasbourg',
    'Personne à contacter': 'Camille Martin',
    'Fonction de cette personne': 'gérante',
    'Adresse électronique': 'camille@example.fr',
    'Numéro de téléphone': '03 88 00 00 00',
  })
  await fillPage(keyboard, {
    replies: new Map(replies.map(([question, reply]) => [question, [reply]])),
    lists: new Map(),
  })
  await keyboard.press('Enter')
  await keyboard.arrive('Le problème')
  await keyboard.tabTo('textbox', 'Que s’est-il passé ?')
  await keyboard.type('Déréférencement')
  await keyboard.enter('button', 'Continuer')
})

step('the dossier is submitted all the same; its owner reads what is awaited', async () => {
  await keyboard.arrive(/^Reli/)
  await keyboard.enter('button', /^Déposer/)
  await keyboard.arrive('Votre dossier est déposé')
  await keyboard.open(`${app.url}/dossiers/${draft.id}`, /^Dossier/)
  await keyboard.page.getByText('En attente de vérification').waitFor()
  expect(await violations(keyboard.page)).toEqual([])
  await keyboard.keep()
})

step('the agent reads it too; once the register answers, whose number it is stands there', async () => {
  const agent = await app.someone('agent')
  const desk = await sitDown('lookups-agent', { width: 1280, height: 800 })
  await desk.open(`${app.url}/instruction/dossiers/${draft.id}`, 'Se connecter')
  await signIn(desk, agent)
  await desk.arrive(/^Dossier/)
  const { page } = desk
  const answer = page.locator('dl.answers > div', { hasText: 'Numéro SIRET' })
  expect(await answer.innerText()).toContain('En attente de vérification')
  await desk.keep()
  api.day = 'fine'
  clock.advance(5 * minutes)
  await runDueJobs(app.installation())
  await page.reload()
  await desk.arrive(/^Dossier/)
  await page.getByText('EDITIONS CAURETTE, 67000 STRASBOURG').waitFor()
  expect(await answer.innerText()).not.toContain('En attente')
  expect(await violations(page)).toEqual([])
  await desk.keep()
})
