import { signalSession } from '../../api/sessionSignal'
import { createClosing } from '../session/closing'
import { connect } from './connection'
import { type Autosave, createAutosave } from './createAutosave'
import { keepSaving, wouldLose } from './keeping'
import { createOnDevice } from './onDevice'
import type { SaveOutcome } from './saving'

/** A queue whose saves become of what the test says; it waits for ever before it tries again by itself. */
function aQueue() {
  const queue = { outcome: saved(), sent: 0 }
  const autosave = createAutosave({
    draft: { number: 0, answers: {} },
    savedAt: null,
    async send() {
      queue.sent += 1
      return queue.outcome
    },
    onMerging: () => undefined,
    onMerged: () => undefined,
    newId: () => `${queue.sent}`,
    after: () => () => undefined,
  })
  const device = { kept: false }
  const onDevice = { ...createOnDevice(), isKept: () => device.kept }
  const connection = connect({ account: undefined, out: false, send: async () => saved() })
  return Object.assign(queue, {
    autosave,
    device,
    dossier: { autosave, onDevice, connection, closing: createClosing(null) },
  })
}

function saved(): SaveOutcome {
  return { kind: 'saved', number: 1, savedAt: '2026-03-12T13:32:00.000Z' }
}

/** Whether the browser would ask before the page goes. */
function asks() {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

const settled = (autosave: Autosave) => autosave.settled().then(() => undefined)

it('a page whose answers are all saved may be left without a word', async () => {
  const queue = aQueue()
  keepSaving(queue.dossier, () => false)
  queue.autosave.change({ a: 1 })
  expect(asks()).toBe(true)
  await settled(queue.autosave)
  expect(asks()).toBe(false)
})

it.each([
  ['the connection', () => dispatchEvent(new Event('online'))],
  ['the session', () => signalSession('restored')],
])('a queue tries again at once when %s is back, even once its pages are left', async (_, comesBack) => {
  const queue = aQueue()
  const leave = keepSaving(queue.dossier, () => false)
  queue.outcome = { kind: 'offline' }
  queue.autosave.change({ a: 1 })
  await Promise.resolve()
  leave()
  expect(wouldLose()).toBe(true)
  queue.outcome = saved()
  comesBack()
  await settled(queue.autosave)
  expect(wouldLose()).toBe(false)
})

it('answers that this device keeps are no reason to ask', async () => {
  const queue = aQueue()
  const leave = keepSaving(queue.dossier, () => false)
  queue.outcome = { kind: 'offline' }
  queue.autosave.change({ a: 1 })
  expect(asks()).toBe(true)
  queue.device.kept = true
  expect(asks()).toBe(false)
  queue.outcome = saved()
  await settled(queue.autosave)
  leave()
})

it('nor are those of a dossier that was taken, once its pages are left', async () => {
  const queue = aQueue()
  const leave = keepSaving(queue.dossier, () => false)
  queue.outcome = { kind: 'refused', sentence: 'Pris.', at: [], stopped: 'taken' }
  queue.autosave.change({ a: 1 })
  await settled(queue.autosave)
  queue.dossier.closing.set('taken')
  queue.device.kept = true
  leave()
  // The page that kept them is gone, and they wait on the device for the dossier's own.
  queue.device.kept = false
  expect(asks()).toBe(false)
})

it('a file on its way is something to lose', () => {
  let busy = true
  keepSaving(aQueue().dossier, () => busy)
  expect(asks()).toBe(true)
  busy = false
  expect(asks()).toBe(false)
})
