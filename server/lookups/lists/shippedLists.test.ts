import { jest } from '@jest/globals'
import fc from 'fast-check'
import { indexOf } from '../../../forms/fields/listIndex'
import { type ShippedList, shippedLists } from '../../../schemas/lists'
import { communes } from './communes'
import { epci } from './epci'
import { shippedSources } from './shippedLists'

// Thirty-five thousand communes are read.
jest.setTimeout(60_000)

const sources = shippedSources()
const asking = { locale: 'fr', signal: AbortSignal.timeout(60_000) } as const
const found = async (list: ShippedList, typed: string) =>
  ((await sources[list].search?.(typed, asking)) ?? []).map(({ key, label, detail }) =>
    [key, label, detail].filter(Boolean).join(' '),
  )

describe('a list that ships with the product', () => {
  test.each<[ShippedList, string, string]>([
    ['communes', 'Strasbourg', '67482 Strasbourg Bas-Rhin (67)'],
    ['communes', '67482', '67482 Strasbourg Bas-Rhin (67)'],
    ['communes', '67000', '67482 Strasbourg Bas-Rhin (67)'],
    ['communes', '2a004', '2A004 Ajaccio Corse-du-Sud (2A)'],
    ['communes', 'denis st', '97411 Saint-Denis La Réunion (974)'],
    ['communes', 'saint denis 93', '93066 Saint-Denis Seine-Saint-Denis (93)'],
    ['communes', 'roses hay les', '94038 L’Haÿ-les-Roses Val-de-Marne (94)'],
    ['communes', 'lhay', '94038 L’Haÿ-les-Roses Val-de-Marne (94)'],
    ['communes', 'L’HAY', '94038 L’Haÿ-les-Roses Val-de-Marne (94)'],
    ['communes', 'ste genevieve bois', '91549 Sainte-Geneviève-des-Bois Essonne (91)'],
    ['communes', 'y', '80829 Y Somme (80)'],
    ['communes', '75015', '75056 Paris Paris (75)'],
    ['communes', 'Nouméa', '98818 Nouméa Nouvelle-Calédonie (988)'],
    ['epci', 'eurometropole', '246700488 Eurométropole de Strasbourg Bas-Rhin (67)'],
    ['epci', 'schiltigheim', '246700488 Eurométropole de Strasbourg Bas-Rhin (67)'],
    [
      'epci',
      'communaute communes rivieres quatre haute saone',
      '247000623 Communauté de communes des Quatre Rivières Haute-Saône (70)',
    ],
    ['epci', '200054781', '200054781 Métropole du Grand Paris Paris (75)'],
    ['departments', 'rhin bas', '67 Bas-Rhin'],
    ['departments', '2b', '2B Haute-Corse'],
    ['regions', 'cote azur', '93 Provence-Alpes-Côte d’Azur'],
    ['countries', 'unis etats', 'US États-Unis d’Amérique'],
    ['countries', 'Germany', 'DE Allemagne'],
  ])('%s: “%s” finds %s first', async (list, typed, first) => {
    expect((await found(list, typed))[0]).toBe(first)
  })

  test('a number that is a commune’s code and a town’s postcode finds both', async () => {
    expect((await found('communes', '67200')).slice(0, 2)).toEqual([
      '67200 Hipsheim Bas-Rhin (67)',
      '67482 Strasbourg Bas-Rhin (67)',
    ])
  })

  test('offers twenty lines at most, and its first ones to who typed nothing', async () => {
    expect((await found('communes', 's')).length).toBe(20)
    expect((await found('communes', '')).slice(0, 3)).toEqual([
      '75056 Paris Paris (75)',
      '13055 Marseille Bouches-du-Rhône (13)',
      '69123 Lyon Rhône (69)',
    ])
    expect(await found('communes', 'Trifouillis')).toEqual([])
  })

  test('says what a code stands for, and which codes there are not', async () => {
    const said = await sources.communes.find(['67482', '75115', '__proto__'], asking)
    expect(said.get('67482')).toEqual({
      label: 'Strasbourg',
      detail: 'Bas-Rhin (67)',
      source: 'INSEE, code officiel géographique 2026',
      at: '2026-01-01',
    })
    expect([said.get('75115'), said.get('__proto__')]).toEqual([null, null])
    expect((await sources.countries.find(['DE'], asking)).get('DE')).toMatchObject({
      values: { en: 'Germany' },
    })
  })

  test('is dated and has its lines', async () => {
    const counts = await Promise.all(shippedLists.map(async (list) => [list, (await found(list, '')).length]))
    expect(counts.every(([, count]) => count === 20)).toBe(true)
    expect([(await communes()).index.size, (await epci()).index.size]).toEqual([34_969, 1_255])
  })
})

test('every commune is found by the beginnings of its words, in any order, whatever the accents', async () => {
  const { index } = await communes()
  const all = index.search('', index.size)
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.infiniteStream(fc.nat(1_000)), (number, dice) => {
      const line = all[number]
      if (line === undefined) throw new Error('There is no such line.')
      const words = line.label.split(/[ ’'-]+/)
      const typed = words
        .map((word) => ({
          part: word.slice(0, 1 + (dice.next().value % word.length)),
          turn: dice.next().value,
        }))
        .sort((one, other) => one.turn - other.turn)
        .map(({ part }) =>
          dice.next().value % 2 ? part.toUpperCase() : part.normalize('NFD').replace(/\p{M}/gu, ''),
        )
      const seen = index.search(typed.join(dice.next().value % 2 ? ' ' : '-'), index.size)
      expect(seen.map(({ key }) => key)).toContain(line.key)
      expect(index.search(line.label, 20).map(({ key }) => key)).toContain(line.key)
      expect(index.search(line.key, 1)[0]?.key).toBe(line.key)
    }),
    { numRuns: 300 },
  )
})

test('what a search finds is every line that has the words, and no other', () => {
  const word = fc.constantFrom(
    'saint',
    'sainte',
    'st',
    'bois',
    'bourg',
    'le',
    'la',
    'haÿ',
    'Évreux',
    'sa',
    'b',
  )
  const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'))
  fc.assert(
    fc.property(
      fc.array(label, { maxLength: 30 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (labels, typed) => {
        const index = indexOf(labels.map((name, number) => ({ key: `k${number}`, names: [name] })))
        const expected = labels.flatMap((name, number) => (hasAll(name, typed) ? [`k${number}`] : []))
        const seen = index.search(typed.join(' '), labels.length).map(({ key }) => key)
        expect([...seen].sort()).toEqual(expected.sort())
        expect(index.search(typed.join(' '), 2).map(({ key }) => key)).toEqual(seen.slice(0, 2))
      },
    ),
  )
})

/** The rule said naively: each typed word, or what it stands for, begins a word or what that stands for. */
function hasAll(name: string, typed: readonly string[]): boolean {
  const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const both = (word: string) => (plain(word) === 'st' ? ['st', 'saint'] : [plain(word)])
  const words = name.split('-').flatMap(both)
  return typed.every((each) => both(each).some((start) => words.some((word) => word.startsWith(start))))
}
