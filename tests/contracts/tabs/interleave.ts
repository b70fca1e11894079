import { v7 as uuid } from 'uuid'
import type { SaveOutcome } from '../../../client/wizard/save/saving'
import { changesBetween } from '../../../forms/engine'
import type { Answers, Changes } from '../../../schemas/answers'
import { rowId } from '../../support/builders/forms'
import { Random } from '../../support/random/random'
import type { Doors } from '../fuzz/doors'
import { flat } from './flat'
import { openTab, type Sent, type Tab } from './tab'
import { listen, type Wire } from './wire'

/** What became of one interleaving; `faults` says what must never be. */
export type Interleaved = {
  readonly saves: number
  readonly asked: number
  readonly repeated: number
  readonly faults: readonly string[]
}

/**
 * Two tabs on one dossier, over HTTP: random edits, saves that stall, arrive twice or not at all, answers that are lost. In
 * the end both are on the same draft, which is what the server acknowledged, save after save; nobody wrote over an answer
 * without having seen it; nobody's words went unasked.
 */
export async function interleave(doors: Doors, procedureId: string, seed: number): Promise<Interleaved> {
  const random = new Random(seed)
  const { body } = await doors.call('POST', '/api/dossiers', { procedureId })
  const wire = listen(doors, String(body.id))
  const first: { readonly number: number; readonly answers: Answers } = { number: 0, answers: {} }
  const way: Sent[] = []
  const tabs = ['one', 'other'].map((name) => openTab(name, first, (sent) => way.push(sent), uuid))
  const faults: string[] = []
  let asked = 0
  let words = 0

  const act = async (calm: boolean) => {
    const tab = random.pick(tabs)
    if (tab.autosave.state().kind === 'conflict') {
      asked += 1
      tab.choose(() => random.chance(0.5))
    } else if (!calm && random.chance(0.5)) tab.edit(anEdit(random, tab, `${tab.name}${++words}`))
    else if (way.length > 0) await deliver(random, calm, wire, way, tabs, faults)
    else tab.wait()
    // Answers are heard a turn later.
    await new Promise((resolve) => setImmediate(resolve))
  }

  for (let turn = 10 + random.int(30); turn > 0; turn--) await act(false)
  for (let turn = 0; turn < 400 && (way.length > 0 || tabs.some(isBusy)); turn++) await act(true)
  await converge(tabs, wire, way, faults)
  if (tabs.some(isBusy)) faults.push('a tab never comes to rest')
  for (const tab of tabs) faults.push(...tab.faults)
  return { saves: wire.taken(), asked, repeated: wire.repeated(), faults }
}

/** One save goes its way: through, twice, without its answer, or not at all. */
async function deliver(
  random: Random,
  calm: boolean,
  wire: Wire,
  way: Sent[],
  tabs: readonly Tab[],
  faults: string[],
): Promise<void> {
  const [sent] = way.splice(random.int(way.length), 1)
  if (sent === undefined) return
  const fate = calm ? 1 : random.next()
  if (fate < 0.15) return sent.answer({ kind: 'offline' })
  const before = wire.answers()
  const outcome = await wire.send(sent.save)
  if (outcome.kind === 'saved' && wire.isNew(sent.save))
    faults.push(...overwritten(sent, before, wire.answers(), tabs))
  if (fate < 0.3) {
    // Its answer is lost; what is repeated later finds that it was taken.
    if (outcome.kind === 'saved') wire.owe(sent)
    return sent.answer({ kind: 'offline' })
  }
  if (fate < 0.4) await wire.send(sent.save)
  if (outcome.kind === 'saved') sent.tab.taken(sent.save.changes)
  sent.answer(outcome)
}

/** Answers of the other tab that this save wrote over, and that its person never saw. */
function overwritten(
  { tab, save }: Sent,
  before: Answers,
  after: Answers,
  tabs: readonly Tab[],
): readonly string[] {
  const [was, is] = [flat(before), flat(after)]
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path))
  for (const other of tabs)
    if (other !== tab) for (const path of changed) if (!is.has(path)) other.unsee(path)
  tab.seeGone(changed)
  return changed
    .filter((path) => was.has(path) && !tab.hasSeen(path, String(was.get(path))))
    .map((path) => `${tab.name} wrote over ${path} = ${was.get(path)} unseen, with ${JSON.stringify(save)}`)
}

/** Each tab reads the draft, as when it is opened next, and sends what it still has. */
async function converge(tabs: readonly Tab[], wire: Wire, way: Sent[], faults: string[]): Promise<void> {
  for (const tab of tabs) {
    tab.autosave.renew(await wire.read())
    tab.choose(() => true)
    for (let sent = way.shift(); sent !== undefined; sent = way.shift()) {
      const outcome: SaveOutcome = await wire.send(sent.save)
      sent.answer(outcome)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const draft = await wire.read()
  const same = (one: Answers, other: Answers) => Object.keys(changesBetween(one, other)).length === 0
  if (!same(draft.answers, wire.answers())) faults.push('the draft is not what was acknowledged')
  if (draft.number !== wire.taken()) faults.push(`${draft.number} numbers for ${wire.taken()} saves`)
  for (const tab of tabs)
    if (!same(draft.answers, tab.answers())) faults.push(`${tab.name} is not on the server’s draft`)
}

function isBusy({ autosave }: Tab): boolean {
  return autosave.unsaved() || autosave.state().kind === 'conflict'
}

/** What a person may do next: a word of their own here or there, one less, a row more or less, rows the other way round. */
function anEdit(random: Random, tab: Tab, word: string): Changes {
  const row = `rows/${rowId(1 + random.int(3))}`
  const rows = Array.isArray(tab.answers().rows) ? tab.answers().rows : []
  const ids = Array.isArray(rows) ? rows.map((each) => each.rowId) : []
  const isThere = ids.some((id) => row.endsWith(id))
  return random.pick<() => Changes>([
    () => ({ a: word }),
    () => ({ [random.pick(['a', 'b', 'c', 'd'])]: word }),
    () => ({ [random.pick(['a', 'b'])]: null }),
    () => ({ [`${row}/x`]: word }),
    () => ({ [`${row}/${random.pick(['x', 'y'])}`]: word }),
    () => (isThere ? { [row]: null } : { [`${row}/y`]: word }),
    () => (ids.length > 1 ? { rows: [...ids].reverse() } : { b: word }),
  ])()
}
