import { v7 as uuid } from 'uuid'
import type { Procedure } from '../../forms/fields'
import { readDossier, saveDraft, startDossier, submitDossier } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aProcedure } from '../support/builders/forms'
import { pdfText, signIn, sitDown, step } from '../support/journey'
import type { Keyboard } from '../support/keyboard'
import { type Product, startProduct } from '../support/product'
import { type Visitor, visitor } from '../support/visitor'

const procedure: Procedure = aProcedure({
  id: 'aide-incidents',
  title: 'Demander une aide après un incident',
  sections: [
    {
      id: 'facts',
      title: 'Les faits',
      fields: [
        { id: 'story', type: 'longText', label: 'Que s’est-il passé ?' },
        { id: 'since', type: 'date', label: 'Depuis quand ?' },
      ],
    },
    {
      id: 'losses',
      title: 'Les pertes',
      fields: [
        {
          id: 'incidents',
          type: 'repetition',
          label: 'Incidents',
          row: { title: '{place}', name: 'incident', add: 'Ajouter un incident' },
          fields: [
            { id: 'place', type: 'text', label: 'Lieu' },
            { id: 'amount', type: 'money', label: 'Montant' },
          ],
        },
      ],
    },
  ],
  annotations: [{ id: 'checked', type: 'yesNo', label: 'Pièces vérifiées' }],
})
const rows = [uuid(), uuid()]

let product: Product
let owner: Visitor
let citizen: Keyboard
let agent: Keyboard
let dossier: string
let number: string

beforeAll(async () => {
  product = await startProduct()
  const administrator = await visitor(product.url, product.accounts.administrator)
  const { revision } = await administrator.must(uploadDefinition, {
    body: { source: JSON.stringify(procedure) },
  })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
  owner = await visitor(product.url, product.accounts.citizen)
  const begun = await owner.must(startDossier, { body: { procedureId: procedure.id } })
  dossier = begun.id
  number = begun.number
  const params = { dossier }
  const changes = {
    story: 'Une crue a emporté le stock.',
    since: '2026-03-02',
    [`incidents/${rows[0]}/place`]: 'Lyon',
    [`incidents/${rows[0]}/amount`]: '1200.00',
    [`incidents/${rows[1]}/place`]: 'Nantes',
    [`incidents/${rows[1]}/amount`]: '300.00',
  }
  await owner.must(saveDraft, { params, body: { basedOn: 0, saveId: uuid(), changes } })
  await owner.must(submitDossier, { params, body: { number: 1 } })
  citizen = await sitDown('corrected', { width: 360, height: 740 })
  agent = await sitDown('deciding', { width: 1280, height: 800 })
})
afterAll(() => product?.end())

step('the agent asks for a correction of two answers, one of them in a row', async () => {
  await agent.open(`${product.url}/instruction/dossiers/${dossier}`, 'Se connecter')
  await signIn(agent, product.accounts.agent)
  await agent.arrive(`Dossier n° ${number}`)
  await agent.enter('button', 'Demander une correction')
  await agent.page.getByText('Choisissez les réponses à corriger').waitFor()
  await agent.tabTo('checkbox', 'À corriger : Que s’est-il passé ?')
  await agent.press('Space')
  await agent.page.getByText('Lyon').first().waitFor()
  const amounts = agent.page.getByRole('checkbox', { name: 'À corriger : Montant' })
  await amounts.nth(1).focus()
  await agent.press('Space')
  await agent.tabTo('textbox', 'Ce que vous demandez pour « Montant » (facultatif)')
  await agent.type('La facture dit 250 euros.')
  await agent.keep()
  await agent.enter('button', 'Envoyer la demande')
  await agent.focusOn('textbox', 'Votre message à l’usager')
  await agent.type('Merci de préciser les faits et de corriger un montant.')
  await agent.enter('button', 'Envoyer la demande')
  await agent.page.getByText(/L’usager n’a pas encore répondu/).waitFor()
  await agent.arrive(`Dossier n° ${number}`)
})

step('the citizen reads on a phone what is asked, and is led to each answer', async () => {
  await citizen.open(`${product.url}/dossiers/${dossier}`, 'Se connecter')
  await signIn(citizen, product.accounts.citizen)
  await citizen.arrive(`Dossier n° ${number}`)
  await citizen.page.getByText('Merci de préciser les faits').first().waitFor()
  await citizen.enter('link', 'Que s’est-il passé ?')
  const story = await citizen.focusOn('textbox', /^Que s’est-il passé/)
  expect(story.description).toContain('À corriger')
  await citizen.keep()
  await citizen.press('Control+End')
  await citizen.type(' Le 2 mars, à quatre heures du matin.')
  await citizen.enter('button', 'Revenir à la relecture')
  await citizen.arrive('Relire et déposer')
})

step('an answer in a folded row is opened, with the agent’s words beside it', async () => {
  await citizen.page.goto(`${product.url}/dossiers/${dossier}`)
  await citizen.page.getByRole('heading', { level: 1, name: `Dossier n° ${number}` }).waitFor()
  await citizen.enter('link', 'Nantes – Montant')
  const amount = await citizen.focusOn('textbox', /^Montant/)
  expect(amount.description).toContain('La facture dit 250 euros.')
  await citizen.press('Control+a')
  await citizen.type('250')
  await citizen.keep()
  await citizen.enter('button', 'Revenir à la relecture')
  await citizen.arrive('Relire et déposer')
  await citizen.enter('button', 'Déposer la nouvelle version')
  await citizen.arrive('Votre dossier est déposé')
  const read = await owner.must(readDossier, { params: { dossier } })
  expect(read.dossier.version).toBe(2)
  expect(read.instruction.corrections).toMatchObject([{ closedBy: 2, untouched: [] }])
})

step('the agent sees what was touched, takes the dossier, and decides', async () => {
  await agent.page.reload()
  await agent.page.getByText('La version 2 répond à la correction').waitFor()
  expect(await agent.page.getByText('Pas modifiée').count()).toBe(0)
  await agent.keep()
  await agent.enter('button', 'Prendre en instruction')
  await agent.arrive(`Dossier n° ${number}`)
  await agent.enter('button', 'Décider')
  await agent.enter('button', 'Rendre la décision')
  await agent.focusOn('radio', 'Accepter')
  await agent.press('ArrowDown')
  await agent.enter('button', 'Rendre la décision')
  await agent.focusOn('textbox', 'Motifs')
  await agent.type('La crue n’est pas reconnue comme catastrophe naturelle.')
  await agent.keep()
  await agent.enter('button', 'Rendre la décision')
  await agent.page.getByText('Des annotations obligatoires manquent').waitFor()
  await agent.press('Escape')
  await agent.page.getByRole('dialog').waitFor({ state: 'detached' })
  await agent.tabTo('radio', 'Oui')
  await agent.press('Space')
  await agent.page.getByText(/^Enregistré/).waitFor()
  await agent.keep()
  await agent.enter('button', 'Décider')
  await agent.tabTo('radio', 'Accepter')
  await agent.press('ArrowDown')
  await agent.tabTo('textbox', 'Motifs')
  await agent.type('La crue n’est pas reconnue comme catastrophe naturelle.')
  await agent.enter('button', 'Rendre la décision')
  await agent.arrive(`Dossier n° ${number}`)
  await agent.page.getByText('Dossier refusé').first().waitFor()
  await agent.page.getByText('Au moment de la décision').waitFor()
  expect(await agent.page.getByRole('radio').count()).toBe(0)
})

step('the citizen reads the decision, its reasons and how to contest it, on paper too', async () => {
  await citizen.open(`${product.url}/dossiers/${dossier}`, `Dossier n° ${number}`)
  await citizen.page.getByText('Votre dossier est refusé').waitFor()
  for (const said of ['La crue n’est pas reconnue', 'deux mois', 'tribunal administratif'])
    await citizen.page.getByText(said).first().waitFor()
  const { path } = await citizen.download('Décision (PDF) n° 1')
  const printed = pdfText(path)
  for (const said of ['Dossier refusé', 'La crue n’est pas reconnue', 'R. 421-1', number])
    expect(printed).toContain(said)
})

step('the citizen says how it went, and changes their mind', async () => {
  await citizen.enter('button', 'Envoyer mon avis')
  await citizen.focusOn('radio', 'Très mal')
  await citizen.press('ArrowDown')
  await citizen.tabTo('textbox', /^Qu’est-ce qui vous a aidé/)
  await citizen.type('La correction était claire.')
  await citizen.keep()
  await citizen.enter('button', 'Envoyer mon avis')
  await citizen.page.getByText('« Plutôt mal »').waitFor()
  await citizen.enter('button', 'Changer mon avis')
  await citizen.tabTo('radio', 'Plutôt mal')
  await citizen.press('ArrowDown')
  await citizen.enter('button', 'Envoyer mon avis')
  await citizen.page.getByText('« Ni bien ni mal »').waitFor()
  const { opinion } = await owner.must(readDossier, { params: { dossier } })
  expect(opinion).toEqual({ score: 3, comment: 'La correction était claire.' })
})

step('the agent reopens the instruction; the former decision stays', async () => {
  await agent.enter('button', 'Rouvrir l’instruction')
  await agent.tabTo('textbox', 'Pourquoi rouvrez-vous l’instruction ?')
  await agent.type('L’arrêté est paru depuis.')
  await agent.enter('button', 'Rouvrir')
  await agent.arrive(`Dossier n° ${number}`)
  await agent.page.getByText('Décisions précédentes').waitFor()
  await agent.page.getByRole('button', { name: 'Décider' }).waitFor()
  const { dossier: now } = await owner.must(readDossier, { params: { dossier } })
  expect(now.state).toBe('inInstruction')
})
