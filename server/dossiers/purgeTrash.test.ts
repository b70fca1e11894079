import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { deleteDraft, uploadFile } from '../../schemas/api/dossiers'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { days, fixedClock, minutes } from '../../tests/support/clock'
import { startApp } from '../../tests/support/startApp'
import { queueRecurringJobs, runDueJobs } from '../jobs/runDueJobs'

test('a deleted draft waits 14 days, then only its number and dates remain', async () => {
  const clock = fixedClock()
  const app = await startApp({ clock, procedures: proceduresIn(smallProcedure) })
  const owner = await app.someone('citizen')
  const kept = await aDraft(owner)
  const draft = await aDraft(owner)
  const file = await owner.upload(uploadFile, draft.params, 'a.pdf', sampleFiles.pdf, '')
  await draft.save({ proof: [file.body] })
  const deletedAt = clock.now().toISOString()
  await owner.must(deleteDraft, { params: draft.params })
  await queueRecurringJobs(app.installation())
  const { read } = app.installation().database
  const count = async (table: 'dossiers' | 'drafts' | 'draftChanges' | 'files' | 'dossierEvents') =>
    (await read.selectFrom(table).selectAll().execute()).length

  clock.advance(14 * days - 1 * minutes)
  await runDueJobs(app.installation())
  expect([await count('dossiers'), await count('files')]).toEqual([2, 1])
  expect(
    await read.selectFrom('dossiers').select('deletedAt').where('id', '=', draft.id).executeTakeFirst(),
  ).toEqual({ deletedAt })

  clock.advance(61 * minutes)
  await runDueJobs(app.installation())
  expect(await read.selectFrom('dossiers').select('id').execute()).toEqual([{ id: kept.id }])
  expect([await count('drafts'), await count('draftChanges'), await count('files')]).toEqual([1, 0, 0])
  expect(await count('dossierEvents')).toBe(1)
  expect(existsSync(join(app.directory, 'files', draft.id))).toBe(false)
  expect(await read.selectFrom('tombstones').selectAll().execute()).toEqual([
    {
      dossierId: draft.id,
      number: draft.number,
      procedureId: 'petite-demarche',
      createdAt: deletedAt,
      submittedAt: null,
      purgedAt: clock.now().toISOString(),
      reason: 'trash',
    },
  ])
})
