import fc from 'fast-check'
import { applyChanges } from '../../../forms/engine'
import type { Answers } from '../../../schemas/answers'
import { rowId } from '../../../tests/support/builders/forms'
import { aPage, aServer, byPath, edits, savedAt } from '../../../tests/support/savingPages'

describe('one page', () => {
  it('has everything on the server in the end, whatever becomes of its saves on the way', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const server = aServer()
        const page = aPage(server)
        for (const { path: at, value, way, pause } of all) {
          page.way = way
          page.edit({ [at]: value })
          await page.pass(pause)
        }
        page.way = 'through'
        await page.pass(4)
        expect(server.draft.answers).toEqual(page.answers)
        expect(page.autosave.unsaved()).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('sends one save at a time, and what was changed meanwhile together in the next', async () => {
    const server = aServer()
    const page = aPage(server)
    page.edit({ a: 1 })
    page.edit({ a: 2 })
    page.edit({ b: 3 })
    expect(server.saves).toHaveLength(1)
    await page.pass(3)
    expect(server.saves.map(({ basedOn, changes }) => ({ basedOn, changes }))).toEqual([
      { basedOn: 0, changes: { a: 1 } },
      { basedOn: 1, changes: { a: 2, b: 3 } },
    ])
  })

  it('repeats a save without an answer as it was, with its id', async () => {
    const server = aServer()
    const page = aPage(server)
    page.way = 'unanswered'
    page.edit({ a: 1 })
    await page.pass()
    page.edit({ a: 2 })
    page.way = 'through'
    await page.pass(3)
    const [first, ...rest] = server.saves
    expect(rest.slice(0, -1)).toEqual(rest.slice(0, -1).map(() => first))
    expect(rest.at(-1)).toMatchObject({ basedOn: 1, changes: { a: 2 } })
  })

  it('sends nothing for what was changed and changed back while a save was on its way', async () => {
    const server = aServer()
    const page = aPage(server)
    page.edit({ a: 1 })
    page.edit({ b: 1 })
    page.edit({ b: null })
    await page.pass(3)
    expect(server.saves).toHaveLength(1)
  })

  it('waits longer each time, and as long as the server asks', async () => {
    const page = aPage(aServer())
    page.way = 'lost'
    page.edit({ a: 1 })
    await page.pass(8)
    const [first = 0, second = 0] = page.delays
    expect(first).toBeLessThan(1500)
    expect(second).toBeGreaterThan(first * 0.9)
    expect(Math.max(...page.delays)).toBeLessThan(45_000)
    expect(page.autosave.state()).toEqual({ kind: 'offline' })
    page.way = 'busy'
    page.delays.length = 0
    await page.pass(2)
    expect(Math.min(...page.delays)).toBeGreaterThanOrEqual(2000)
    expect(page.autosave.state()).toEqual({ kind: 'later', sentence: 'Réessayez.' })
  })

  it('keeps everything when the session has ended, and goes on once one is signed in again', async () => {
    const server = aServer()
    const page = aPage(server)
    page.way = 'expired'
    page.edit({ a: 1 })
    await page.pass(3)
    page.edit({ b: 2 })
    expect(page.autosave.state()).toEqual({ kind: 'signedOut' })
    expect(page.autosave.unsaved()).toBe(true)
    page.way = 'through'
    page.autosave.retry()
    await page.pass(3)
    expect(server.draft.answers).toEqual({ a: 1, b: 2 })
  })

  it('saves the rest of what the server refuses, and tries again when it is changed', async () => {
    const server = aServer()
    server.refused.add('a')
    const page = aPage(server)
    page.edit({ a: 1, b: 2 })
    await page.pass(3)
    expect(server.draft.answers).toEqual({ b: 2 })
    expect(page.autosave.state()).toEqual({ kind: 'refused', sentence: 'Corrigez.' })
    expect(page.autosave.unsaved()).toBe(true)
    server.refused.clear()
    page.edit({ a: 3 })
    await page.pass(3)
    expect(server.draft.answers).toEqual({ a: 3, b: 2 })
    expect(page.autosave.state()).toEqual({ kind: 'saved', savedAt })
  })

  it('gives the number of a draft that is wholly saved, and none while it cannot be', async () => {
    const page = aPage(aServer())
    page.edit({ a: 1 })
    page.edit({ b: 1 })
    await expect(page.autosave.settled()).resolves.toBe(2)
    page.way = 'lost'
    page.edit({ a: 2 })
    await expect(page.autosave.settled()).resolves.toBeNull()
  })
})

describe('two pages on one draft', () => {
  const mine = fc.constantFrom('a', 'applicant/name', `rows/${rowId(1)}/x`)
  const theirs = fc.constantFrom('b', 'applicant/siret', `rows/${rowId(2)}/x`)
  const some = (paths: fc.Arbitrary<string>) =>
    fc.array(fc.tuple(paths, fc.nat(9), fc.nat(1)), { maxLength: 6 })

  it('lose nothing and ask nothing when they change different answers', async () => {
    await fc.assert(
      fc.asyncProperty(some(mine), some(theirs), async (one, other) => {
        const server = aServer()
        const [here, there] = [aPage(server), aPage(server)]
        const expected = [...one, ...other]
          .map(([at, value]) => ({ [at]: value }))
          .reduce<Answers>(applyChanges, {})
        for (let turn = 0; turn < Math.max(one.length, other.length); turn++) {
          for (const [page, [at, value, pause] = ['', 0, 0]] of [
            [here, one[turn]] as const,
            [there, other[turn]] as const,
          ]) {
            if (at !== '') page.edit({ [at]: value })
            await page.pass(pause)
          }
        }
        await here.pass(6)
        await there.pass(6)
        await here.pass(6)
        expect(byPath(server.draft.answers)).toEqual(byPath(expected))
      }),
      { numRuns: 40 },
    )
  })

  it('ask which answer to keep when both changed the same one, and send nothing until then', async () => {
    const server = aServer({ a: 0 })
    const [here, there] = [aPage(server), aPage(server)]
    there.edit({ a: 2, b: 5 })
    await there.pass(2)
    here.edit({ a: 1 })
    await here.pass(2)
    expect(here.autosave.state()).toEqual({
      kind: 'conflict',
      conflicts: [{ path: 'a', mine: 1, theirs: 2 }],
    })
    expect(server.draft.answers).toEqual({ a: 2, b: 5 })
    expect(here.answers).toEqual({ a: 1 })
  })

  it('ask about what was still being typed when the other page’s answer came', async () => {
    const server = aServer({ a: 0, b: 0 })
    const [here, there] = [aPage(server), aPage(server)]
    there.edit({ a: 2 })
    await there.pass(2)
    here.edit({ b: 1 })
    here.typing.push({ a: 1 })
    await here.pass(2)
    expect(here.autosave.state()).toEqual({
      kind: 'conflict',
      conflicts: [{ path: 'a', mine: 1, theirs: 2 }],
    })
    expect(server.draft.answers).toEqual({ a: 2, b: 0 })
  })

  it.each([
    ['mine', new Set<string>(), 1],
    ['theirs', new Set(['a']), 2],
  ])('keep %s when one chooses so, and what was typed meanwhile', async (_, choice, kept) => {
    const server = aServer({ a: 0 })
    const [here, there] = [aPage(server), aPage(server)]
    there.edit({ a: 2, b: 5 })
    await there.pass(2)
    here.edit({ a: 1 })
    await here.pass(2)
    here.edit({ c: 7 })
    here.autosave.resolve(choice)
    await here.pass(3)
    expect(server.draft.answers).toEqual({ a: kept, b: 5, c: 7 })
    expect(here.answers).toEqual({ a: kept, b: 5, c: 7 })
  })
})
