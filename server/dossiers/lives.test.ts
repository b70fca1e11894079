import fc from 'fast-check'
import { proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { checkStore } from '../../tests/support/checkStore'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { aLife, live } from '../../tests/support/life'
import { startApp } from '../../tests/support/startApp'

test('whatever is done, in whatever order, what was acknowledged is kept and nothing else', async () => {
  const app = await startApp({ procedures: proceduresIn(smallProcedure) })
  let owner = await app.someone('citizen')
  let lives = 0
  await fc.assert(
    fc.asyncProperty(aLife, async (actions) => {
      await forgetAttempts(app)
      // Saves are counted for each person: a new one now and then.
      if (++lives % 25 === 0) owner = await app.someone('citizen')
      const life = await live(owner, actions)
      expect(await checkStore(app.installation(), [life])).toEqual([])
    }),
    { numRuns: 100 },
  )
}, 120_000)
