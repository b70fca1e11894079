import { readDossier } from '../../schemas/api/dossiers'
import { aSubmittedDossier, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { startApp } from '../../tests/support/startApp'

test('a running product mails by itself, and stops when it is told to', async () => {
  const app = await startApp({ background: true, procedures: proceduresIn(smallProcedure) })
  const owner = await app.someone('citizen')
  const { params } = await aSubmittedDossier(owner)
  const receipt = async () => (await owner.must(readDossier, { params })).receipt
  for (let looks = 0; looks < 100 && (await receipt()) === 'pending'; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(await receipt()).toBe('unconfigured')
  await app.restart()
  expect(await receipt()).toBe('unconfigured')
})
