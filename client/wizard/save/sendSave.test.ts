import { aProblem } from '../../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../../tests/support/smallServer'
import { sendSave } from './sendSave'

let answer: (call: Call) => Answered
let calls: readonly Call[]
beforeAll(async () => {
  calls = (await smallServer((call) => answer(call))).calls
})

const save = { basedOn: 3, saveId: '0197c0de-5a1e-4f00-8000-00000000c0de', changes: { notice: true } }
const send = sendSave('0197c0de-5a1e-7f00-8000-000000000001')
const problem = (status: number, given: object = {}) => ({
  status,
  json: { ...aProblem({ status, detail: 'Une phrase.' }), ...given },
})

describe('a save', () => {
  it('is sent to its dossier’s draft with its number and its id', async () => {
    answer = () => ({ json: { number: 4, savedAt: '2026-03-12T13:32:00.000Z' } })
    await expect(send(save)).resolves.toEqual({
      kind: 'saved',
      number: 4,
      savedAt: '2026-03-12T13:32:00.000Z',
    })
    expect(calls.at(-1)).toMatchObject({
      method: 'PATCH',
      path: '/api/dossiers/0197c0de-5a1e-7f00-8000-000000000001/draft',
      body: save,
    })
  })

  it.each<[string, Answered, object]>([
    ['without an answer is offline', 'silent', { kind: 'offline' }],
    [
      'outrun by another gives the newer draft',
      problem(409, { draft: { number: 9, answers: { notice: false } } }),
      { kind: 'stale', draft: { number: 9, answers: { notice: false } } },
    ],
    [
      'of a dossier submitted meanwhile is refused',
      problem(409),
      { kind: 'refused', sentence: 'Une phrase.', at: [] },
    ],
    ['of an ended session waits for another', problem(401), { kind: 'signedOut' }],
    [
      'with an answer that is not allowed says which',
      problem(422, { problems: [{ at: 'notice', code: 'shape', message: 'Non.' }] }),
      { kind: 'refused', sentence: 'Une phrase.', at: ['notice'] },
    ],
    ['too large is refused', problem(413), { kind: 'refused', sentence: 'Une phrase.', at: [] }],
    ['during maintenance is for later', problem(423), { kind: 'later', sentence: 'Une phrase.', wait: null }],
    [
      'among too many waits as long as the server asks',
      { ...problem(429), retryAfter: '7' },
      { kind: 'later', sentence: 'Une phrase.', wait: 7 },
    ],
    ['on a full disk is for later', problem(507), { kind: 'later', sentence: 'Une phrase.', wait: null }],
    [
      'that a proxy answers is for later',
      { status: 502, text: '<h1>Bad gateway</h1>' },
      { kind: 'later', sentence: '', wait: null },
    ],
  ])('%s', async (_, answered, outcome) => {
    answer = () => answered
    await expect(send(save)).resolves.toEqual(outcome)
  })
})
