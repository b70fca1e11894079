import { pino } from 'pino'
import type { Fact } from '../../../schemas/lookup'
import { instantOf } from '../../../server/clock'
import { forget } from '../../../server/lookups/forgetFacts'
import { awaitFacts, laterFacts } from '../../../server/lookups/laterFacts'
import { type Adapter, remembering } from '../../../server/lookups/remembering'
import { aDossierInStore } from '../../support/builders/rows'
import { days, fixedClock, hours } from '../../support/clock'
import { aPlace, open, storeNames } from '../../support/databases'

const fact: Fact = {
  label: 'L’école « 😀 »',
  values: { __proto__x: 'kept' },
  source: 'api.example.fr',
  at: '2026-11-23T11:00:00.000Z',
}
const asking = { locale: 'fr', signal: new AbortController().signal } as const

describe.each(storeNames)('%s', (name) => {
  async function remembered() {
    const clock = fixedClock()
    const database = await open(await aPlace(name))
    const parts = { database, clock, log: pino({ level: 'silent' }) }
    const asked: string[] = []
    const adapter: Adapter = {
      async find(keys) {
        asked.push(...keys)
        if (keys.includes('down')) throw new Error('down')
        return new Map(keys.map((key) => [key, key === 'none' ? null : fact]))
      },
    }
    return { clock, database, asked, parts, source: remembering('a source', adapter, parts) }
  }

  test('what a source said is asked once, and is there for whoever does not want to ask', async () => {
    const { asked, source } = await remembered()
    const keys = ['a', 'none', '__proto__', 'é \u202e']
    const said = await source.find(keys, asking)
    expect(said.get('__proto__')).toEqual(fact)
    expect(said.get('none')).toBeNull()
    expect(await source.find(keys, asking)).toEqual(said)
    expect(source.local || (await source.remembered([...keys, 'b']))).toEqual(said)
    expect(asked).toEqual(keys)
  })

  test('that there is none is asked again after hours, a fact after weeks', async () => {
    const { asked, clock, source } = await remembered()
    await source.find(['a', 'none'], asking)
    clock.advance(7 * hours)
    await source.find(['a', 'none'], asking)
    expect(asked).toEqual(['a', 'none', 'none'])
    clock.advance(30 * days)
    await source.find(['a'], asking)
    expect(asked).toEqual(['a', 'none', 'none', 'a'])
  })

  test('a source that fails says what it said before; when it said nothing, it rejects', async () => {
    const { source } = await remembered()
    await source.find(['a'], asking)
    expect(await source.find(['a', 'down'], asking)).toEqual(new Map([['a', fact]]))
    await expect(source.find(['down'], asking)).rejects.toThrow('down')
  })

  test('what is too old is forgotten, and the oldest of what is too much', async () => {
    const { clock, database, source } = await remembered()
    await source.find(['a', 'none'], asking)
    clock.advance(1 * days)
    const left = () => database.read.selectFrom('rememberedFacts').select('key').orderBy('key').execute()
    await database.write((tx) => forget(tx, instantOf(clock)))
    expect(await left()).toEqual([{ key: 'a' }])
    await source.find(['b'], asking)
    await database.write((tx) => forget(tx, instantOf(clock), 1))
    expect(await left()).toEqual([{ key: 'b' }])
  })

  test('what a version awaits is kept beside it, and never rewritten once it is answered', async () => {
    const database = await open(await aPlace(name))
    const { dossier } = await aDossierInStore(database)
    const version = { dossierId: dossier.id, version: 1 }
    const lookup = { source: 'companies', key: '73282932000074' }
    await database.write((tx) => awaitFacts(tx, fixedClock(), version, [lookup]))
    expect(await laterFacts(database.read, version)).toEqual({
      facts: {},
      awaited: [{ ...lookup, state: 'waiting' }],
    })
    const answer = { state: 'answered', fact: JSON.stringify(fact), answeredAt: fact.at }
    const rewrite = (row: object) =>
      database.write((tx) =>
        tx.updateTable('laterFacts').set(row).where('dossierId', '=', dossier.id).execute(),
      )
    await expect(rewrite({ state: 'answered' })).rejects.toHaveProperty('message')
    await rewrite(answer)
    expect(await laterFacts(database.read, version)).toEqual({
      facts: { companies: { [lookup.key]: fact } },
      awaited: [],
    })
    const error = await rewrite({ fact: null }).catch((refused: unknown) => refused)
    expect(database.failureOf(error)).toBe('guarded')
  })
})
