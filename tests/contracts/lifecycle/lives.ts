import fc from 'fast-check'
import { type AgentAct, agentActs, begun, type Model, predict, type Sent } from './model'
import { violations } from './violations'
import type { Life, World } from './world'

/** What is chosen at random; what is sent follows from it and from what is there then. */
type Choice = {
  readonly act: 'save' | 'submit' | 'withdraw' | 'delete' | 'restore' | 'upload' | 'intrude' | AgentAct
  /** One of a few texts, so that some say the same; null keeps the draft from being submitted. */
  readonly said: string | null
  /** Based on what was seen before, and is not so any more perhaps. */
  readonly late: boolean
}

const acts: readonly AgentAct[] = ['ask', 'take', 'sendBack', 'accept', 'refuse', 'close', 'reopen']
if (acts.length !== Object.keys(agentActs).length) throw new Error('An act of the agents is missing.')

const aChoice: fc.Arbitrary<Choice> = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Choice['act']>('save') },
    { weight: 6, arbitrary: fc.constant<Choice['act']>('submit') },
    { weight: 10, arbitrary: fc.constantFrom<Choice['act']>(...acts) },
    { weight: 2, arbitrary: fc.constantFrom<Choice['act']>('withdraw', 'delete', 'upload', 'intrude') },
    { weight: 3, arbitrary: fc.constant<Choice['act']>('restore') },
  ),
  said: fc.constantFrom('un', 'deux', 'trois', 'quatre', 'cinq', null),
  late: fc.boolean(),
})

/** The model as the commands of one life change it; `before` is what it was one command ago. */
type Led = { now: Model; before: Model }

/** Sends one thing, or two at once: then the answers are those of one order or of the other. */
function command(choices: readonly Choice[]): fc.AsyncCommand<Led, Life> {
  return {
    check: () => true,
    async run(led, life) {
      const sent = choices.map((choice) => sentBy(choice, led))
      const statuses = await Promise.all(sent.map((each) => life.send(each)))
      const orders =
        sent.length === 1
          ? [[0]]
          : [
              [0, 1],
              [1, 0],
            ]
      const told = orders.map((order) => inOrder(led.now, sent, order))
      const fits = told.filter((each) => each.statuses.every((status, index) => status === statuses[index]))
      // A withdrawal and its undoing may be answered alike in either order: the store tells which came last.
      const deleted = fits.length > 1 && (await life.isDeleted())
      const found = fits.length > 1 ? fits.find(({ after }) => after.deleted === deleted) : fits[0]
      if (found === undefined) {
        const expected = told.map((each) => each.statuses).join(' or ')
        throw new Error(`${JSON.stringify(sent)} on ${life.number}: ${statuses} instead of ${expected}`)
      }
      led.before = led.now
      led.now = found.after
    },
    toString: () =>
      choices.map(({ act, said, late }) => `${act}(${said}${late ? ', late' : ''})`).join(' | '),
  }
}

function inOrder(now: Model, sent: readonly Sent[], order: readonly number[]) {
  const statuses: number[] = []
  let after = now
  for (const index of order) {
    const each = sent[index]
    if (each === undefined) continue
    const predicted = predict(after, each)
    statuses[index] = predicted.status
    after = predicted.after
  }
  return { statuses, after }
}

function sentBy({ act, said, late }: Choice, { now, before }: Led): Sent {
  const seen = late ? before : now
  if (act === 'save') return { do: act, basedOn: seen.head, said }
  if (act === 'submit') return { do: act, number: seen.head }
  if (act === 'withdraw' || act === 'delete' || act === 'restore' || act === 'upload' || act === 'intrude')
    return { do: act }
  return { do: act, seen: { state: seen.state, version: Math.max(1, seen.version) } }
}

/** Lives of up to 25 commands, one in five of which are two calls at once. */
const commands = fc.commands(
  [aChoice, aChoice, aChoice, aChoice, fc.tuple(aChoice, aChoice)].map((arbitrary) =>
    arbitrary.map((chosen) => command(Array.isArray(chosen) ? chosen : [chosen])),
  ),
  { maxCommands: 25, size: 'max' },
)

/** Leads so many lives from a seed. Throws at the first that goes where the table does not, shrunk, with its seed. */
export async function lead(world: World, seed: number, count: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(commands, async (life) => {
      const led: Led = { now: begun, before: begun }
      const dossier = await world.begin()
      await fc.asyncModelRun(() => ({ model: led, real: dossier }), life)
      const found = await violations(world.installation, dossier, led.now)
      if (found.length > 0) throw new Error(found.join('; '))
    }),
    { seed, numRuns: count },
  )
}

/** So many pairs of calls at once on dossiers in the state where both are legal; gives how often each of them won. */
export async function race(world: World, count: number): Promise<readonly number[]> {
  const wins = [0, 0]
  for (let round = 0; round < count; round++) {
    const life = await world.begin()
    const led: Led = { now: begun, before: begun }
    const pair = pairs[round % pairs.length] ?? []
    for (const act of [...pair.slice(2)]) await command([{ act, said: 'un', late: false }]).run(led, life)
    if (pair.includes('submit')) await command([{ act: 'save', said: 'deux', late: false }]).run(led, life)
    const [one, other] = pair.slice(0, 2)
    if (one === undefined || other === undefined) continue
    const before = led.now
    await command([one, other].map((act) => ({ act, said: 'trois', late: false }))).run(led, life)
    const found = await violations(world.installation, life, led.now)
    if (found.length > 0) throw new Error(`${one} against ${other}: ${found.join('; ')}`)
    const first = predict(before, sentBy({ act: one, said: 'trois', late: false }, { now: before, before }))
    const won = first.after.state === led.now.state && first.after.version === led.now.version ? 0 : 1
    wins[won] = (wins[won] ?? 0) + 1
  }
  return wins
}

/** Two that race, then how the dossier comes to where both are legal. */
const pairs: readonly (readonly Choice['act'][])[] = [
  ['accept', 'refuse', 'save', 'submit', 'take'],
  ['submit', 'take', 'save', 'submit'],
  ['take', 'withdraw', 'save', 'submit'],
  ['ask', 'take', 'save', 'submit'],
  ['save', 'take', 'save', 'submit'],
  ['sendBack', 'close', 'save', 'submit', 'take'],
  ['reopen', 'reopen', 'save', 'submit', 'take', 'refuse'],
  ['ask', 'ask', 'save', 'submit'],
  ['upload', 'take', 'save', 'submit'],
  ['submit', 'submit', 'save'],
]
