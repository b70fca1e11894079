import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { jest } from '@jest/globals'
import { listMyDossiers, readDraft } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { sampleFiles } from '../support/builders/sampleFiles'
import { type Clamd, startClamd, virus, withClamd } from '../support/clamd'
import { signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { type Visitor, visitor } from '../support/visitor'

jest.setTimeout(300_000)

const procedure = {
  language: 1,
  id: 'pieces-a-joindre',
  title: 'Joindre des pièces',
  service: 'Service des essais',
  contact: { email: 'aide@example.fr' },
  legalBasis: 'Pour les essais.',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  sections: [
    {
      id: 'papers',
      title: 'Vos pièces',
      fields: [
        { id: 'quote', type: 'file', label: 'Devis', max: 3, template: 'modele.pdf' },
        { id: 'tax', type: 'file', label: 'Avis d’impôt', provide: ['now', 'later', 'alreadySent'] },
        { id: 'identity', type: 'identityDocument', label: 'Pièce d’identité', max: 1 },
        { id: 'signed', type: 'signature', label: 'Signature' },
      ],
    },
  ],
} as const

/** Two megabytes that a slow line takes some seconds for. */
const large = Buffer.concat([sampleFiles.pdf, Buffer.alloc(2_000_000, 'x')])

let clamd: Clamd | null = null
let product: Product
let keyboard: Keyboard
let citizen: Visitor

beforeAll(async () => {
  clamd = withClamd === test ? await startClamd(25_000_000) : null
  product = await startProduct(clamd === null ? {} : { GUICHET_CLAMD: clamd.address })
  citizen = await visitor(product.url, product.accounts.citizen)
  const author = await visitor(product.url, product.accounts.administrator)
  await putModel(author)
  const { procedureId, revision } = await author.must(uploadDefinition, {
    body: { source: JSON.stringify(procedure) },
  })
  await author.must(publishRevision, { params: { procedure: procedureId, revision } })
  keyboard = await sitDown('files', { width: 320, height: 640 })
})
afterAll(() => product?.end())

step('the model is offered above its question, with its kind and size', async () => {
  await keyboard.open(`${product.url}/commencer/${procedure.id}`, procedure.title)
  await keyboard.enter('link', 'Me connecter d’abord')
  await signIn(keyboard, product.accounts.citizen)
  await keyboard.arrive(procedure.title)
  await keyboard.enter('button', 'Commencer')
  await keyboard.arrive('Vos pièces')
  const model = await keyboard.download(/^Télécharger le modèle à remplir \(PDF, .+\)$/)
  expect(model.name).toBe('modele.pdf')
})

step('a file cut half-way says so, and goes on from there once the service is back', async () => {
  const { page } = keyboard
  const places: number[] = []
  page.on('request', (request) => {
    const from = /\/uploads\/[^/]+\?from=(\d+)$/.exec(request.url())?.[1]
    if (from !== undefined && request.method() === 'PUT') places.push(Number(from))
  })
  const line = await page.context().newCDPSession(page)
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 400_000 }
  await line.send('Network.emulateNetworkConditions', slow)
  await choose(/^Choisir des fichiers$/, 'devis.pdf', large)
  await page.getByText(/Envoi en cours\s: [45]\d\s%/).waitFor()
  await product.kill()
  await page.getByText(/^Connexion perdue à \d+\s%\. L’envoi reprendra de lui-même\.$/).waitFor()
  await keyboard.keep()
  await product.start()
  await page.getByRole('link', { name: 'devis.pdf' }).waitFor()
  await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
  expect(places[0]).toBe(0)
  expect(places.at(-1)).toBeGreaterThan(0)
  expect(await saved('quote')).toEqual([
    expect.objectContaining({ size: large.length, sha256: createHash('sha256').update(large).digest('hex') }),
  ])
})

step('it is replaced in its place, removed, and put back', async () => {
  const { page } = keyboard
  await choose(/^Ajouter des fichiers$/, 'plan.pdf', pdfOf('plan'))
  await page.getByRole('link', { name: 'plan.pdf' }).waitFor()
  await choose('Remplacer devis.pdf', 'devis-signe.pdf', pdfOf('signe'))
  await page.getByRole('link', { name: 'devis-signe.pdf' }).waitFor()
  expect(await namesOf('quote')).toEqual(['devis-signe.pdf', 'plan.pdf'])
  await keyboard.enter('button', 'Supprimer devis-signe.pdf')
  await keyboard.focusOn('button', 'Rétablir devis-signe.pdf')
  await keyboard.keep()
  expect(await namesOf('quote')).toEqual(['plan.pdf'])
  await keyboard.press('Enter')
  await keyboard.focusOn('button', 'Supprimer devis-signe.pdf')
  expect(await namesOf('quote')).toEqual(['devis-signe.pdf', 'plan.pdf'])
})

step('a paper is promised, an identity is joined, a name is signed', async () => {
  const { page } = keyboard
  await keyboard.tabTo('radio', 'Je joins la pièce maintenant')
  await keyboard.press('ArrowDown')
  await choose(/^Choisir un fichier$/, 'carte.png', sampleFiles.png)
  await page.getByText('carte.png', { exact: true }).first().waitFor()
  await keyboard.tabTo('radio', 'J’écris mon nom')
  await keyboard.press('Space')
  await keyboard.tabTo('textbox', 'Prénom et nom')
  await keyboard.type('Anne Caurette')
  await keyboard.press('Tab')
  expect(await saved('tax')).toEqual({ later: true })
  expect(await saved('signed')).toEqual({ typed: 'Anne Caurette' })
  await keyboard.keep()
})

step('a file with a virus says so, opens for nobody, and keeps nobody from submitting', async () => {
  if (clamd === null) return
  const { page } = keyboard
  await choose(/^Ajouter des fichiers$/, 'facture.pdf', Buffer.concat([sampleFiles.pdf, Buffer.from(virus)]))
  await page.getByText(/^Virus trouvé/).waitFor()
  expect(await page.getByRole('link', { name: 'facture.pdf' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'plan.pdf' }).count()).toBe(1)
  await keyboard.keep()
})

step('all of it is read again and submitted', async () => {
  const { page } = keyboard
  await keyboard.enter('button', 'Continuer')
  await keyboard.arrive('Relire et déposer')
  for (const text of ['devis-signe.pdf', 'Sera fournie plus tard', 'carte.png', /^Signé\s: Anne Caurette$/]) {
    expect(await page.getByText(text).count()).toBeGreaterThan(0)
  }
  await keyboard.enter('button', /^Déposer/)
  await page.getByRole('heading', { level: 1, name: /déposé/ }).waitFor()
  await keyboard.keep()
})

step('the agent opens what may be opened, and the marked copy of the identity', async () => {
  const agent = await sitDown('files-agent', { width: 1280, height: 800 })
  const [dossier] = (await citizen.must(listMyDossiers)).dossiers
  await agent.page.goto(`${product.url}/instruction/dossiers/${dossier?.id}`)
  await signIn(agent, product.accounts.agent)
  const { page } = agent
  const copy = page.getByRole('link', { name: 'carte.png' }).first()
  await copy.waitFor()
  expect(await page.getByRole('link', { name: 'facture.pdf' }).count()).toBe(0)
  if (clamd !== null)
    await page
      .getByText(/^Virus trouvé/)
      .first()
      .waitFor()
  await agent.keep()
  const { path } = await agent.download('carte.png')
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).not.toBe(
    createHash('sha256').update(sampleFiles.png).digest('hex'),
  )
})

/** Chooses a file at a control reached by Tab. */
async function choose(name: string | RegExp, file: string, buffer: Buffer): Promise<void> {
  await keyboard.tabTo('button', name)
  const chooser = await keyboard.openChooser()
  await chooser.setFiles({ name: file, mimeType: '', buffer })
}

/** An answer once it is saved: what is shown is sent within seconds. */
async function saved(field: string): Promise<unknown> {
  await keyboard.page
    .getByText(/^Enregistré/)
    .first()
    .waitFor()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const [dossier] = (await citizen.must(listMyDossiers)).dossiers
  const { answers } = await citizen.must(readDraft, { params: { dossier: dossier?.id ?? '' } })
  return answers[field]
}

async function namesOf(field: string): Promise<unknown> {
  const files = await saved(field)
  return Array.isArray(files) ? files.map(({ name }) => name) : files
}

function pdfOf(word: string): Buffer {
  return Buffer.concat([sampleFiles.pdf, Buffer.from(`%${word}`)])
}

async function putModel(author: Visitor): Promise<void> {
  const answer = await fetch(`${product.url}/api/procedures/${procedure.id}/templates/modele.pdf`, {
    method: 'PUT',
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: author.cookie(),
      'content-type': 'application/octet-stream',
    },
    body: new Uint8Array(sampleFiles.pdf),
  })
  expect(answer.status).toBe(204)
}
