import { v7 as uuid } from 'uuid'
import { Random } from '../../support/random/random'
import type { Life, Reply, World } from '../lifecycle/world'
import { thing } from '../naive/world'
import { brokenVersions, versionsOf } from './versionsOf'

/** How many submissions are sent at once. */
const atOnce = 20

/** What one race did, and what was wrong. */
export type Raced = {
  readonly taken: number
  readonly refused: number
  readonly versions: number
  /** Whether several draft numbers became versions at once. */
  readonly several: boolean
  readonly faults: readonly string[]
}

/**
 * Twenty submissions of one dossier at once, under several draft numbers (the keys), with saves between, and sometimes
 * a withdrawal, a deletion or an agent who takes the dossier. Each draft number becomes one version at most, every
 * answer names that one, versions are numbered without a gap, and each is receipted once.
 */
export async function race(world: World, seed: number): Promise<Raced> {
  const random = new Random(seed)
  const life = await world.begin()
  let head = await save(life, 0, 'un')
  const former = random.chance(0.5)
  if (former) {
    await submit(life, head)
    head = await save(life, head, 'deux')
  }
  const before = former ? 1 : 0

  const keys = [head, head, head, head - 1, head + 1]
  const between = random.several(0, 3, (index) => () => saveOnce(life, head + random.int(2), `mot ${index}`))
  const ends = random.chance(0.3) ? [random.pick(endsOf(life, former))] : []
  const submissions = Array.from({ length: atOnce }, () => {
    const chosen = random.pick(keys)
    const savesFirst = random.chance(0.15)
    return async () => {
      // As a page does: what it has saved is what it submits.
      const saved = savesFirst ? await saveOnce(life, head, uuid()) : null
      const key = saved?.status === 200 ? Number(saved.body.number) : chosen
      return { key, reply: await submit(life, key) }
    }
  })
  const told = await together(random, submissions, [...between, ...ends])

  const versions = await versionsOf(world.installation, life.id)
  const faults = [...brokenVersions(versions, life)]
  const won = told.filter(({ reply }) => reply.status === 201)
  for (const { key, reply } of told) faults.push(...misfits(key, reply, versions.kept))
  const alone = between.length + ends.length === 0
  if (alone && !won.some(({ key }) => key >= head)) faults.push('nobody submitted')
  for (const key of new Set(won.map((each) => each.key))) {
    const again = await submit(life, key)
    // Withdrawn or deleted, it is nobody's to submit.
    if (again.status !== 404) faults.push(...misfits(key, again, versions.kept))
    if (again.status !== 404 && again.status !== 201) faults.push(`${key} sent again: ${again.status}`)
  }
  const after = await versionsOf(world.installation, life.id)
  if (after.kept.length !== versions.kept.length) faults.push('sent again, it made another version')
  return {
    taken: won.length,
    refused: told.length - won.length,
    versions: versions.kept.length,
    several: versions.kept.length - before > 1,
    faults,
  }
}

/** A submission's answer that is neither its key's version nor a refusal that says why. */
function misfits(key: number, { status, body }: Reply, kept: readonly Kept[]): readonly string[] {
  if (status !== 201)
    return [403, 404, 409].includes(status) && typeof body.detail === 'string'
      ? []
      : [`draft ${key}: ${status} ${JSON.stringify(body)}`]
  const said = thing(body.version)
  const own = kept.find(({ draftNumber }) => draftNumber === key)
  return own !== undefined && said.version === own.version && said.hash === own.hash
    ? []
    : [`draft ${key} got ${JSON.stringify(said)}, and is ${JSON.stringify(own)}`]
}

type Kept = Awaited<ReturnType<typeof versionsOf>>['kept'][number]

/** Sends everything in an order of its own; what is sent later leaves some turns later. */
async function together<Done>(
  random: Random,
  wanted: readonly (() => Promise<Done>)[],
  others: readonly (() => Promise<unknown>)[],
): Promise<readonly Done[]> {
  const start = async <Made>(act: () => Promise<Made>) => {
    for (let turns = random.int(12); turns > 0; turns--) await new Promise((turn) => setImmediate(turn))
    return act()
  }
  const [done] = await Promise.all([Promise.all(wanted.map(start)), Promise.all(others.map(start))])
  return done
}

/** What ends or fences a dossier in the middle of it all. */
function endsOf(life: Life, submitted: boolean): readonly (() => Promise<unknown>)[] {
  const withdraw = () => life.send({ do: 'withdraw' })
  const take = () => life.send({ do: 'take', seen: { state: 'submitted', version: 1 } })
  return submitted ? [withdraw, take] : [withdraw, () => life.send({ do: 'delete' })]
}

function submit(life: Life, number: number): Promise<Reply> {
  return life.asOwner('POST', '/submission', { number })
}

function saveOnce(life: Life, basedOn: number, story: string): Promise<Reply> {
  return life.asOwner('PATCH', '/draft', { basedOn, saveId: uuid(), changes: { notice: false, story } })
}

async function save(life: Life, basedOn: number, story: string): Promise<number> {
  const { status, body } = await saveOnce(life, basedOn, story)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return Number(body.number)
}
