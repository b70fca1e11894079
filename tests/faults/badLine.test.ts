import type { Locator, Page } from 'playwright-core'
import { deleteDraft, readDossier } from '../../schemas/api/dossiers'
import { listFiles } from '../../schemas/api/files'
import { takeIntoInstruction } from '../../schemas/api/instruction'
import { sampleFiles } from '../support/builders/sampleFiles'
import { sitDown, step } from '../support/journey'
import { type Line, openLine } from '../support/line'
import { type Product, startProduct } from '../support/product'
import { keptHere, publishShopForm } from '../support/shopForm'
import { signInAs } from '../support/signInAs'
import { type Visitor, visitor } from '../support/visitor'

let product: Product
let line: Line
let form: Awaited<ReturnType<typeof publishShopForm>>
let agent: Visitor
let page: Page
let dossier: string
/** The ids of the saves that left the page. */
const saves = new Set<string>()

const save = /^PATCH \S+\/draft/
const submission = /^POST \S+\/submission/
const bytes = /^PUT \S+\/uploads\//

const address = (place: string, of = dossier) => `${line.url}/dossiers/${of}/${place}`
const box = (name: string, on = page) => on.getByRole('textbox', { name })
const shop = (on = page) => box('Nom de la boutique', on)
const story = () => box('Que s’est-il passé ?')
const heading = (title: string | RegExp, on = page) =>
  on.getByRole('heading', { level: 1, name: title }).waitFor()
const banner = () => page.getByRole('status').filter({ hasText: 'Le service ne répond pas' })
const submit = (on = page) => on.getByRole('button', { name: 'Déposer mon dossier' })
const shown = (text: RegExp | string, on = page) => on.getByText(text).filter({ visible: true }).first()
const seen = (text: RegExp | string, on = page) => shown(text, on).waitFor()
const saved = (on = page) => seen(/^Enregistré à/, on)
const answers = async (of = dossier) => (await form.draft(of)).answers
const versions = async (of = dossier) =>
  (await form.citizen.must(readDossier, { params: { dossier: of } })).versions.length

beforeAll(async () => {
  let port = 0
  line = await openLine(() => port)
  product = await startProduct(async (url) => {
    port = Number(new URL(url).port)
    return { GUICHET_PUBLIC_URL: line.url }
  })
  form = await publishShopForm(product)
  agent = await visitor(product.url, product.accounts.agent)
  page = (await sitDown('badLine', { width: 360, height: 740 })).page
  // Time runs as ever, and can be hurried: what is awaited for 15 seconds is not awaited here.
  await page.clock.install()
  page.on('request', (request) => {
    if (request.method() !== 'PATCH') return
    const sent: unknown = request.postDataJSON()
    if (sent !== null && typeof sent === 'object' && 'saveId' in sent) saves.add(String(sent.saveId))
  })
  await signInAs(page, product, 'citizen')
})
afterAll(() => product?.end())

step(
  'a line that stalls becomes the banner, once; one goes on, and all arrives in order, each save once',
  async () => {
    dossier = await form.begin()
    await page.goto(address('sections/shop'))
    await shop().fill('Aux Trois Sapins')
    await saved()
    await keptHere(page, dossier)
    line.behave({ kind: 'stalled' })
    await shop().fill('Aux Quatre Sapins')
    await late(banner())
    await box('Ville').fill('Sélestat')
    await page.getByRole('link', { name: 'Enregistrer et passer' }).click()
    await story().fill('Plus rien depuis lundi.')
    expect(await banner().count()).toBe(1)
    line.behave({ kind: 'open' })
    await hurried(banner(), 'hidden')
    await saved()
    await eachSaveOnce({ name: 'Aux Quatre Sapins', town: 'Sélestat', story: 'Plus rien depuis lundi.' })
  },
)

step(
  'on a slow line, one that breaks off again and again, and offline, no word is lost or sent twice',
  async () => {
    line.behave({ kind: 'slow', rate: 3_000 })
    await story().fill('Lentement.')
    await hurried(shown(/^Enregistré à/))
    line.behave({ kind: 'flaky', every: 3 })
    for (const word of ['Un', 'mot', 'après', 'l’autre.']) {
      await story().press('End')
      await story().pressSequentially(` ${word}`)
      await page.waitForTimeout(600)
    }
    expect(line.broken()).toBeGreaterThan(0)
    line.behave({ kind: 'open' })
    await page.context().setOffline(true)
    await story().press('End')
    await story().pressSequentially(' Fin.')
    await page.getByRole('status').filter({ hasText: 'hors connexion' }).waitFor()
    await page.context().setOffline(false)
    await hurried(shown(/^Enregistré à/))
    await eachSaveOnce({ story: 'Lentement. Un mot après l’autre. Fin.' })
  },
)

step(
  'a server that hangs is told; reloaded, the page is there all the same; it goes on where it was',
  async () => {
    product.freeze()
    await story().fill('Figé.')
    await late(banner())
    const going = page.reload()
    await late(story())
    await going
    expect(await story().inputValue()).toBe('Figé.')
    product.thaw()
    await hurried(banner(), 'hidden')
    await saved()
    await eachSaveOnce({ story: 'Figé.' })
  },
)

step('a save whose answer is lost is sent again and taken once', async () => {
  line.behave({ kind: 'answerLost', on: save })
  await story().fill('Réponse perdue.')
  await banner().waitFor()
  await expect(answers()).resolves.toMatchObject({ story: 'Réponse perdue.' })
  line.behave({ kind: 'open' })
  await hurried(banner(), 'hidden')
  await saved()
  await eachSaveOnce({ story: 'Réponse perdue.' })
})

step('a submission whose answer is lost is one dossier, however often it is sent', async () => {
  await page.goto(address('relecture'))
  line.behave({ kind: 'answerLost', on: submission })
  await submit().click()
  await seen('Le service ne répond pas. Vérifiez votre connexion, puis réessayez.')
  expect(await versions()).toBe(1)
  line.behave({ kind: 'open' })
  await submit().click()
  await heading(/déposé/)
  expect(await versions()).toBe(1)
})

step('the server started anew between any two gestures, nothing is done twice', async () => {
  dossier = await form.begin()
  await page.goto(address('sections/shop'))
  await again()
  await shop().fill('Après le redémarrage')
  await box('Ville').fill('Nantes')
  await again()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await heading('La difficulté')
  await story().fill('Deux fois.')
  await saved()
  await page.goto(address('relecture'))
  await again()
  await submit().click()
  await heading(/déposé/)
  expect(await answers()).toMatchObject({ name: 'Après le redémarrage', story: 'Deux fois.' })
  expect(await versions()).toBe(1)
})

step('pressed twice, pressed again from the page before, pressed in two tabs: one version', async () => {
  dossier = await filled()
  await page.goto(address('relecture'))
  await submit().dblclick()
  await heading(/déposé/)
  await page.goto(address('relecture'))
  await page.getByRole('button', { name: 'Déposer la nouvelle version' }).click()
  await heading(/déposé/)
  expect(await versions()).toBe(1)
  dossier = await filled()
  const other = await page.context().newPage()
  for (const each of [page, other]) await each.goto(address('relecture'))
  for (const each of [page, other]) await submit(each).waitFor()
  await Promise.all([page, other].map((each) => submit(each).click()))
  for (const each of [page, other]) await heading(/déposé/, each)
  expect(await versions()).toBe(1)
  await other.close()
})

step(
  'what is typed once the dossier is being examined, or is gone, is refused, shown, and told what to do next',
  async () => {
    dossier = await filled()
    await page.goto(address('sections/shop'))
    await shop().waitFor()
    await form.submit(dossier)
    await agent.must(takeIntoInstruction, {
      params: { dossier },
      body: { expected: { state: 'submitted', version: 1 } },
    })
    await shop().fill('Trop tard')
    await heading('Le service a pris ce dossier')
    await seen('Trop tard')
    expect(await answers()).toMatchObject({ name: 'Aux Sapins' })
    dossier = await filled()
    await page.goto(address('sections/shop'))
    await shop().waitFor()
    await form.citizen.must(deleteDraft, { params: { dossier } })
    await shop().fill('Supprimé ailleurs')
    await heading('Ce brouillon a été supprimé')
    await seen('Supprimé ailleurs')
    await page.getByRole('button', { name: 'Reprendre ce dossier' }).click()
    await saved()
    expect(await answers()).toMatchObject({ name: 'Supprimé ailleurs' })
  },
)

step('whoever submits while a file is on its way is told to wait, then submits', async () => {
  dossier = await filled()
  await page.goto(address('sections/proof'))
  line.behave({ kind: 'slow', rate: 50_000 })
  await send('grand.pdf', 300_000)
  await seen(/Envoi en cours/)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await heading('Relire et déposer')
  await submit().click()
  await seen(/Attendez la fin de l’envoi/)
  line.behave({ kind: 'open' })
  await page.getByText('grand.pdf').first().waitFor()
  await page.goto(address('relecture'))
  await submit().click()
  await heading(/déposé/)
})

step('a file cut anywhere goes on by itself; no file is there twice, none is there in part', async () => {
  dossier = await filled()
  await page.goto(address('sections/proof'))
  const size = 40_000
  for (const [index, at] of [0, 1, size / 2, size * 0.99, size - 1].entries()) {
    line.behave({ kind: 'cutAfter', on: bytes, bytes: at })
    await send(`piece-${index}.pdf`, size)
    await seen(/^Connexion perdue à \d+\s%\. L’envoi reprendra de lui-même\.$/)
    line.behave({ kind: 'open' })
    await page.getByRole('link', { name: `piece-${index}.pdf` }).waitFor()
  }
  await saved()
  const { files } = await form.citizen.must(listFiles, { params: { dossier } })
  expect(files).toHaveLength(5)
  expect(await answers()).toMatchObject({
    files: [0, 1, 2, 3, 4].map((index) => ({ name: `piece-${index}.pdf`, size })),
  })
})

/** The server is killed and started again. */
async function again() {
  await product.kill()
  await product.start()
}

/** A draft with what it wants. */
async function filled(): Promise<string> {
  const id = await form.begin()
  await form.save(id, { name: 'Aux Sapins', town: 'Sélestat', story: 'Rien.' })
  return id
}

async function send(name: string, size: number) {
  const rest = size - sampleFiles.pdf.length
  const buffer = Buffer.concat([sampleFiles.pdf, Buffer.alloc(rest, name)])
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^(Choisir|Ajouter) des fichiers$/ }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer })
}

/** Waits for something by letting the page’s minutes pass. */
async function late(something: Locator, state: 'visible' | 'hidden' = 'visible', step = 8_000) {
  for (let turn = 0; turn < 40; turn++) {
    const there = await something.waitFor({ state, timeout: 700 }).then(
      () => true,
      () => false,
    )
    if (there) return
    await page.clock.fastForward(step)
  }
  throw new Error('It never came.')
}

/** The same for the next try of something, which comes sooner than an answer is given up. */
const hurried = (something: Locator, state: 'visible' | 'hidden' = 'visible') => late(something, state, 2_000)

/** The draft holds these answers, and its number says that each save was taken once. */
async function eachSaveOnce(expected: object) {
  const draft = await form.draft(dossier)
  expect(draft.answers).toMatchObject(expected)
  expect(draft.number).toBe(saves.size)
}
