import fc from 'fast-check'
import { aPage, aServer, byPath, edits, savedAt } from '../../../tests/support/savingPages'

describe('a page that goes on from another', () => {
  const lives = fc.array(edits, { minLength: 2, maxLength: 3 })

  it('has everything on the server in the end, wherever the pages before were cut off', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        const server = aServer()
        let page = aPage(server)
        for (const life of all) {
          for (const { path: at, value, way, pause } of life) {
            page.way = way
            page.edit({ [at]: value })
            await page.pass(pause)
          }
          const left = page.autosave.queue()
          page.autosave.close()
          page = aPage(server, left)
          page.autosave.retry()
        }
        await page.pass(4)
        expect(byPath(server.draft.answers)).toEqual(byPath(page.answers))
        expect(page.autosave.unsaved()).toBe(false)
      }),
      { numRuns: 20 },
    )
  })

  it('sends again what got no answer, under the same id, and is not asked about its own words', async () => {
    const server = aServer()
    const first = aPage(server)
    first.way = 'unanswered'
    first.edit({ a: 1 })
    await first.pass()
    first.edit({ a: 2 })
    const left = first.autosave.queue()
    first.autosave.close()
    const next = aPage(server, left)
    next.autosave.retry()
    await next.pass(3)
    expect(next.autosave.state()).toEqual({ kind: 'saved', savedAt })
    expect(server.draft).toEqual({ number: 2, answers: { a: 2 } })
    expect(new Set(server.saves.map(({ saveId }) => saveId)).size).toBe(2)
  })

  it('takes what somebody else has saved since, and asks where both changed the same answer', async () => {
    const server = aServer({ a: 0, b: 0 })
    const first = aPage(server)
    first.way = 'lost'
    first.edit({ a: 1 })
    await first.pass()
    const left = first.autosave.queue()
    first.autosave.close()
    const other = aPage(server)
    other.edit({ a: 5, b: 5 })
    await other.pass(2)
    const next = aPage(server, left)
    next.autosave.retry()
    await next.pass(3)
    const asked = { kind: 'conflict', conflicts: [{ path: 'a', mine: 1, theirs: 5 }] }
    expect(next.autosave.state()).toEqual(asked)
    // Left again before it was settled, it is asked again.
    const again = aPage(server, next.autosave.queue())
    again.autosave.retry()
    await again.pass(3)
    expect(again.autosave.state()).toEqual(asked)
    expect(server.draft.answers).toEqual({ a: 5, b: 5 })
    again.autosave.resolve(new Set())
    await again.pass(3)
    expect(server.draft.answers).toEqual({ a: 1, b: 5 })
  })

  it('takes what a second page left too, and asks where they differ', async () => {
    const server = aServer({ a: 0, b: 0 })
    const [one, other] = [aPage(server), aPage(server)]
    for (const page of [one, other]) page.way = 'lost'
    one.edit({ a: 1 })
    other.edit({ a: 2, b: 2 })
    await one.pass()
    await other.pass()
    const next = aPage(server, one.autosave.queue())
    next.autosave.join(other.autosave.queue())
    await next.pass(3)
    expect(next.autosave.state()).toEqual({
      kind: 'conflict',
      conflicts: [{ path: 'a', mine: 1, theirs: 2 }],
    })
    next.autosave.resolve(new Set(['a']))
    await next.pass(3)
    expect(server.draft.answers).toEqual({ a: 2, b: 2 })
  })
})
