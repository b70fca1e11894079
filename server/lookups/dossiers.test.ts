import { findInSource } from '../../schemas/api/lookups'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { startApp } from '../../tests/support/startApp'

const { eligibility: _, ...rest } = smallProcedure
const form = {
  ...rest,
  id: 'une-suite',
  sections: [
    {
      id: 'page',
      title: 'La suite',
      fields: [{ id: 'earlier', type: 'dossierLink', label: 'Quel dossier ?' }],
    },
  ],
}

test('only one’s own dossiers are known; somebody else’s is as one that does not exist', async () => {
  const app = await startApp({ procedures: proceduresIn(smallProcedure, form) })
  const [owner, other] = [await app.someone('citizen'), await app.someone('citizen')]
  const { number } = await aDraft(owner)
  const find = (who: typeof owner) =>
    who.must(findInSource, {
      params: { procedure: form.id, revision: 1, source: 'dossiers' },
      body: { key: number },
    })
  expect((await find(owner)).fact).toMatchObject({ label: 'Petite démarche' })
  expect(await find(other)).toEqual({ fact: null })

  const mine = await aDraft(owner, form.id)
  await mine.save({ earlier: number })
  expect((await mine.read()).facts.dossiers?.[number]).toMatchObject({ label: 'Petite démarche' })
  expect((await mine.submit()).status).toBe(201)

  const theirs = await aDraft(other, form.id)
  await theirs.save({ earlier: number })
  const refused = await theirs.submit()
  expect(refused.status).toBe(422)
  expect(JSON.stringify(refused.body)).toContain('dossierLink.unknown')
})
