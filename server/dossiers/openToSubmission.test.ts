import { startDossier } from '../../schemas/api/dossiers'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { fixedClock } from '../../tests/support/clock'
import { startApp } from '../../tests/support/startApp'

test('a closed procedure takes no first submission; what was typed stays, and a submitted dossier may be corrected', async () => {
  const app = await startApp({ procedures: proceduresIn(smallProcedure) })
  const owner = await app.someone('citizen')
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  const before = await aSubmittedDossier(owner)
  const { database } = app.installation()
  const set = (state: string) => database.write((tx) => tx.updateTable('procedures').set({ state }).execute())

  await set('closed')
  expect((await draft.submit()).body).toMatchObject({ status: 409, code: 'procedure.notOpen' })
  const begun = await owner.ask(startDossier, { body: { procedureId: smallProcedure.id } })
  expect(begun.body).toMatchObject({ status: 409, code: 'procedure.notOpen' })
  expect((await draft.read()).answers).toEqual({ notice: false })
  await before.save({ story: 'Corrigé' })
  expect((await before.submit()).body).toMatchObject({ version: { version: 2 } })

  await set('open')
  expect((await draft.submit()).status).toBe(201)
})

test('dates set by the definition count from midnight to midnight in its time zone', async () => {
  const dated = { ...smallProcedure, opens: '2026-11-01', closes: '2026-11-30' }
  const clock = fixedClock('2026-11-30T22:59:00.000Z')
  const app = await startApp({ clock, procedures: proceduresIn(dated) })
  const owner = await app.someone('citizen')
  const draft = await aDraft(owner)
  await draft.save({ notice: false })
  clock.set('2026-11-30T23:00:00.000Z')
  expect((await draft.submit()).body).toMatchObject({ status: 409, code: 'procedure.notOpen' })
  clock.set('2026-11-30T22:59:59.999Z')
  expect((await draft.submit()).status).toBe(201)
})
