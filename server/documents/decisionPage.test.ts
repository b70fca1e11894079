import { execFileSync } from 'node:child_process'
import { downloadDecisionPdf } from '../../schemas/api/instruction'
import { proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { aDossierIn } from '../../tests/support/builders/transitions'
import { pdfUaFailures } from '../../tests/support/pdfUa'
import { type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
})

test('a decision’s PDF says what, who, when, why and how to contest it, to a screen reader too', async () => {
  const owner = await app.someone('citizen')
  const agent = await app.someone('agent')
  const dossier = await aDossierIn('refused', owner, agent)
  const pdf = await owner.download(downloadDecisionPdf, { params: { dossier, decision: 1 } })
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString().replace(/\s+/g, ' ')
  for (const said of [
    'Décision',
    'Dossier refusé',
    '23 novembre 2026 à 12 h 00',
    'Personne 2 Service des essais',
    'Motifs Vu les pièces.',
    'Comment contester cette décision',
    'deux mois',
    'R. 421-1',
    'www.telerecours.fr',
    'décision 1',
  ])
    expect(text).toContain(said)
  expect(await pdfUaFailures(pdf)).toEqual([])
  expect(
    (await agent.download(downloadDecisionPdf, { params: { dossier, decision: 1 } })).length,
  ).toBeGreaterThan(0)
  expect((await owner.ask(downloadDecisionPdf, { params: { dossier, decision: 2 } })).status).toBe(404)
  const stranger = await app.someone('citizen')
  expect((await stranger.ask(downloadDecisionPdf, { params: { dossier, decision: 1 } })).status).toBe(404)
})
