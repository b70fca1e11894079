import type { Installation } from '../../../server/context'
import { brokenLink, readContent } from '../../../server/dossiers/versionContent'
import { agentActs, type Model } from './model'
import type { Life } from './world'

/** The event of each transition: where it starts, where it leads. */
const legal: Readonly<Record<string, readonly [from: readonly string[], to: string]>> = {
  submit: [['draft'], 'submitted'],
  resubmit: [['submitted'], 'submitted'],
  requestCorrection: agentActs.ask,
  takeIntoInstruction: agentActs.take,
  sendBack: agentActs.sendBack,
  accept: agentActs.accept,
  refuse: agentActs.refuse,
  closeWithoutAction: agentActs.close,
  reopenInstruction: agentActs.reopen,
}

/** What of a dossier in the store is not what the model says, or breaks the invariants I2 and I3; none when all holds. */
export async function violations(
  { database: { read } }: Installation,
  life: Life,
  model: Model,
): Promise<readonly string[]> {
  const row = await read
    .selectFrom('dossiers')
    .selectAll()
    .where('id', '=', life.id)
    .executeTakeFirstOrThrow()
  const versions = await read
    .selectFrom('dossierVersions')
    .selectAll()
    .where('dossierId', '=', life.id)
    .orderBy('version')
    .execute()
  const events = await read
    .selectFrom('dossierEvents')
    .select(['kind', 'fromState', 'toState'])
    .where('dossierId', '=', life.id)
    .orderBy('id')
    .execute()
  const decisions = await read
    .selectFrom('decisions')
    .select('decision')
    .where('dossierId', '=', life.id)
    .execute()
  const pending = await read
    .selectFrom('corrections')
    .select('id')
    .where('dossierId', '=', life.id)
    .where('closedAt', 'is', null)
    .execute()
  const numbers = versions.map(({ draftNumber, version }) => [draftNumber, version] as const)
  const last = versions.at(-1)
  const rules: readonly (readonly [string, boolean])[] = [
    ['the state', row.state === model.state],
    ['whether it is in the trash', (row.deletedAt !== null) === model.deleted],
    ['I2: the number stays', row.number === life.number],
    ['I2: a draft is submitted once', same(numbers, [...model.versions])],
    ['I3: versions are chained', brokenLink(versions) === null && row.version === versions.length],
    [
      'the last version',
      (last ? (readContent(last.content).answers.story ?? null) : null) === model.submitted,
    ],
    [
      'decisions, numbered',
      same(decisions.map(({ decision }) => decision).sort(), numbersTo(model.decisions)),
    ],
    ['one correction at most', pending.length === Number(model.pending)],
    ['the one that is pending', (row.correctionId ?? undefined) === pending[0]?.id],
    ['events are legal moves', isLegal(events)],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${rule} (${life.number})`)
}

type Event = { readonly kind: string; readonly fromState: string | null; readonly toState: string | null }

/** Each event starts where the one before led. */
function isLegal(events: readonly Event[]): boolean {
  let state = 'none'
  for (const { kind, fromState, toState } of events) {
    const rule = legal[kind]
    const moves = rule !== undefined
    if (moves && !(rule[0].includes(state) && fromState === state && toState === rule[1])) return false
    if (!moves && !['start', 'delete', 'withdraw', 'restore', 'mailSent', 'mailFailed'].includes(kind))
      return false
    if (kind === 'withdraw' && !['draft', 'submitted'].includes(state)) return false
    if (toState !== null) state = toState
  }
  return true
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
