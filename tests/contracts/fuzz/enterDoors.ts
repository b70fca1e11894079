import { Check } from 'typebox/value'
import { v7 as uuid } from 'uuid'
import { applyChanges, type Form } from '../../../forms/engine'
import { sameAnswer } from '../../../forms/engine/changes/paths'
import { submittedAnswers } from '../../../forms/engine/submittedAnswers'
import type { Answers, Changes } from '../../../schemas/answers'
import { Facts } from '../../../schemas/lookup'
import type { Random } from '../../support/random/random'
import { list, type Thing, thing } from '../naive/world'
import { type Doors, openDoors } from './doors'
import { hostile, hostileNames } from './hostile'
import { forms } from './sources'

/** Seeds after which the store is made anew, and those after which somebody else comes. */
const [storeLasts, personLasts] = [2000, 20]

let opened: { readonly doors: Doors; left: number } | undefined

/** Closes the doors, if they were opened: whoever fuzzed answers does it in the end. */
export async function closeDoors(): Promise<void> {
  await opened?.doors.close()
  opened = undefined
}

/**
 * Saves through the server what was saved in memory: `first`, then `changes`, of which it refuses the same paths. Reads the
 * draft back, and submits it. Throws unless the server keeps what it took and nothing else, and says why it refuses.
 */
export async function enterDoors(
  random: Random,
  form: Form,
  saves: readonly Changes[],
): Promise<'submitted' | 'kept'> {
  const doors = await openFor()
  const started = await doors.call('POST', '/api/dossiers', { procedureId: doors.idOf(form) })
  const at = `/api/dossiers/${started.body.id}`
  let [number, kept]: [number, Answers] = [0, {}]
  for (const changes of saves) {
    const taken = await save(doors, at, number, changes)
    number += 1
    kept = applyChanges(kept, taken)
  }
  if (random.chance(0.2)) await tryOddities(random, doors, at, number)
  const read = await doors.call('GET', `${at}/draft`)
  if (read.body.number !== number || !sameAnswer(read.body.answers, kept))
    throw new Error(`The draft is not what was saved: ${JSON.stringify(read.body)}`)
  const submitted = await doors.call('POST', `${at}/submission`, { number })
  if (submitted.status !== 201) return refusedOrThrow(submitted.status, submitted.body)
  await checkVersion(doors, at, form, kept)
  return 'submitted'
}

/** Sends one save; what is refused of it is left out, and then it must be taken. */
async function save(doors: Doors, at: string, basedOn: number, changes: Changes): Promise<Changes> {
  const send = (some: Changes) =>
    doors.call('PATCH', `${at}/draft`, { basedOn, saveId: uuid(), changes: some })
  const first = await send(changes)
  if (first.status === 200) return changes
  refusedOrThrow(first.status, first.body)
  const refused = new Set(list(first.body.problems).map((problem) => thing(problem).at))
  const rest = Object.fromEntries(Object.entries(changes).filter(([path]) => !refused.has(path)))
  const second = await send(rest)
  if (second.status !== 200) throw new Error(`What was not refused is: ${JSON.stringify(second.body)}`)
  return rest
}

/** Bodies that say more, or something else, than a page ever does: refused, every one. */
async function tryOddities(random: Random, doors: Doors, at: string, number: number): Promise<void> {
  const right = { basedOn: number, saveId: uuid(), changes: {} }
  const key = random.pick([...hostileNames, 'status', 'ownerId', 'version', 'role', 'state'])
  const odd = random.pick([
    () => doors.call('PATCH', `${at}/draft`, Object.fromEntries([...Object.entries(right), [key, 'x']])),
    () => doors.call('PATCH', `${at}/draft`, { ...right, basedOn: 'x', changes: hostile(random) }),
    () => doors.call('PATCH', `${at}/draft`, { ...right, changes: [hostile(random)] }),
    () =>
      doors.call(
        'POST',
        `${at}/submission`,
        Object.fromEntries([
          ['number', number],
          [key, 'x'],
        ]),
      ),
    () => doors.call('POST', `${at}/submission`, { number: [hostile(random)] }),
    () => doors.call('POST', `${at}/submission`, { number: number + 1 + random.int(3) }),
    () => doors.call('POST', '/api/dossiers', { procedureId: random.pick(hostileNames) }),
  ])
  const { status } = await odd()
  if (status < 400) throw new Error(`An odd body is taken: ${status}`)
}

/** A version holds the answers to what was asked, and nothing else. */
async function checkVersion(doors: Doors, at: string, form: Form, kept: Answers): Promise<void> {
  const { body } = await doors.call('GET', `${at}/versions/1`)
  const facts = Check(Facts, body.facts) ? body.facts : {}
  const context = { today: String(body.evaluatedOn), locale: 'fr', facts } as const
  const { answers } = submittedAnswers(form, kept, context)
  if (!sameAnswer(body.answers, answers))
    throw new Error(`A version holds ${JSON.stringify(body.answers)} of ${JSON.stringify(answers)}`)
}

function refusedOrThrow(status: number, body: Thing): 'kept' {
  if (status === 422) return 'kept'
  throw new Error(`${status} ${JSON.stringify(body).slice(0, 500)}`)
}

/** The doors, and somebody who may enter: opened on the first call, and anew from time to time. */
async function openFor(): Promise<Doors> {
  if (opened !== undefined && opened.left <= 0) await closeDoors()
  opened ??= { doors: await openDoors(forms), left: storeLasts }
  if (opened.left % personLasts === 0) await opened.doors.next()
  opened.left -= 1
  return opened.doors
}
