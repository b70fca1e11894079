import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { applyChanges } from '../../forms/engine'
import type { Answers } from '../../schemas/answers'
import { deleteDraft, readVersion, saveDraft, submitDossier, uploadFile } from '../../schemas/api/dossiers'
import type { Json } from '../../schemas/condition'
import { aDraft } from './builders/dossiers'
import { sampleFiles } from './builders/sampleFiles'
import type { Acknowledged } from './checkStore'
import type { Visitor } from './visitor'

type Changes = Readonly<Record<string, Json>>

/** What a person, a second tab, a bad network or a hostile client may do next to a dossier of the small procedure. */
export type Action =
  | { readonly do: 'save' | 'saveTwice' | 'saveStale' | 'saveLie'; readonly changes: Changes }
  | { readonly do: 'race'; readonly changes: Changes; readonly others: Changes }
  | { readonly do: 'submit' | 'submitTogether' | 'submitFormer' | 'delete' }
  | { readonly do: 'upload'; readonly filling: string }

const rowIds = [uuid(), uuid()]
const number = fc.constantFrom<Json>(3, 0, 12, { unreadable: 'trois' }, null)
const amount = fc.constantFrom<Json>('10.00', '0.50', { unreadable: 'dix' }, null)
const changes: fc.Arbitrary<Changes> = fc
  .record(
    {
      notice: fc.constantFrom<Json>(true, false, null),
      noticeDays: number,
      headcount: number,
      story: fc.oneof(
        fc.string({ unit: 'grapheme' }).map((text) => `Récit : ${text}`),
        fc.constant(null),
      ),
      first: amount,
      second: amount,
    },
    { requiredKeys: [] },
  )
  .map(({ first, second, ...rest }) =>
    Object.fromEntries(
      Object.entries({
        ...rest,
        [`incidents/${rowIds[0]}/amount`]: first,
        [`incidents/${rowIds[1]}/amount`]: second,
      }).flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
    ),
  )

/** What makes a draft whole, whatever it was. */
const whole: fc.Arbitrary<Changes> = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => ({
  notice: true,
  noticeDays: 3,
  headcount: 12,
  story: `Récit : ${text}`,
  [`incidents/${rowIds[0]}`]: null,
  [`incidents/${rowIds[1]}`]: null,
}))

/** Any action, saves and submissions the most. */
const anAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save'), changes }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save'), changes: whole }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('saveTwice', 'saveStale', 'saveLie'), changes }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('race'), changes, others: changes }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('submit', 'submitTogether', 'submitFormer') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('upload'), filling: fc.constantFrom('a', 'b') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete') }) },
)

/** Actions enough for several submissions. */
export const aLife = fc.array(anAction, { minLength: 4, maxLength: 14, size: 'max' })

/**
 * Begins a dossier and does all this to it over HTTP, one thing after the other, expecting each answer; gives what was
 * acknowledged.
 */
export async function live(owner: Visitor, actions: readonly Action[]): Promise<Acknowledged> {
  const { id, params, number: dossierNumber } = await aDraft(owner)
  const submissions: { draftNumber: number; version: number }[] = []
  const files: string[] = []
  let head = 0
  let answers: Answers = {}
  let deleted = false
  /** What was last submitted. */
  let last: Answers | undefined

  const ask = (basedOn: number, saved: Changes, saveId = uuid()) =>
    owner.ask(saveDraft, { params, body: { basedOn, saveId, changes: saved } })
  const submit = (draftNumber: number) => owner.ask(submitDossier, { params, body: { number: draftNumber } })
  const took = (saved: Changes) => {
    head += 1
    answers = applyChanges(answers, saved)
  }
  const expected = (status: number) => (deleted ? 404 : status)

  async function act(action: Action): Promise<void> {
    switch (action.do) {
      case 'save':
      case 'saveTwice': {
        const saveId = uuid()
        const times = action.do === 'save' ? [1] : [1, 2, 3]
        const replies = await Promise.all(times.map(() => ask(head, action.changes, saveId)))
        for (const { status } of replies) expect(status).toBe(expected(200))
        if (!deleted) took(action.changes)
        return
      }
      case 'saveStale':
        expect((await ask(head + 1, action.changes)).status).toBe(expected(409))
        if (head > 0) expect((await ask(head - 1, action.changes)).status).toBe(expected(409))
        return
      case 'saveLie':
        expect((await ask(head, { ...action.changes, total: '1.00' })).status).toBe(expected(422))
        return
      case 'race': {
        const [one, other] = await Promise.all([ask(head, action.changes), ask(head, action.others)])
        expect([one.status, other.status].toSorted()).toEqual(deleted ? [404, 404] : [200, 409])
        if (!deleted) took(one.status === 200 ? action.changes : action.others)
        return
      }
      case 'submit':
      case 'submitTogether': {
        const replies = await Promise.all((action.do === 'submit' ? [1] : [1, 2, 3]).map(() => submit(head)))
        const [first] = replies
        for (const reply of replies)
          expect([reply.status, reply.body?.version]).toEqual([first?.status, first?.body?.version])
        if (first?.status === 201) await submitted(first.body.version.version)
        else if (isDeepStrictEqual(visible(), last)) expect(first?.status).toBe(expected(409))
        else expect(first?.status).toBe(expected(422))
        return
      }
      case 'submitFormer': {
        const former = submissions.at(0)
        if (former !== undefined)
          expect((await submit(former.draftNumber)).body.version.version).toBe(former.version)
        expect((await submit(head + 1)).status).toBe(expected(409))
        return
      }
      case 'upload': {
        const bytes = Buffer.concat([sampleFiles.pdf, Buffer.from(action.filling)])
        const reply = await owner.upload(uploadFile, params, `${action.filling}.pdf`, bytes, '')
        expect(reply.status).toBe(expected(201))
        if (deleted) return
        files.push(reply.body.sha256)
        const saved = { proof: [reply.body] }
        expect((await ask(head, saved)).status).toBe(200)
        took(saved)
        return
      }
      case 'delete': {
        const { status } = await owner.ask(deleteDraft, { params })
        expect(status).toBe(expected(submissions.length > 0 ? 409 : 204))
        deleted ||= status === 204
      }
    }
  }

  /** What is visible of the draft: the small procedure has one condition. */
  function visible(): Answers {
    const { noticeDays, ...rest } = answers
    return answers.notice === true && noticeDays !== undefined ? { ...rest, noticeDays } : rest
  }

  /** The version holds what was visible of the draft. */
  async function submitted(version: number): Promise<void> {
    // The same number again is the same version.
    if (!submissions.some(({ draftNumber }) => draftNumber === head))
      submissions.push({ draftNumber: head, version })
    last = visible()
    expect((await owner.must(readVersion, { params: { ...params, version } })).answers).toEqual(last)
  }

  for (const action of actions) await act(action)
  return { id, number: dossierNumber, draft: { number: head, answers }, submissions, files, deleted }
}
