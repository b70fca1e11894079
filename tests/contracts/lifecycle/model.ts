/** What a dossier should be, as the table of its life says: written from the document, not from the product. */
export type Model = {
  readonly state: State
  readonly deleted: boolean
  readonly version: number
  /** The draft's number. */
  readonly head: number
  /** What the draft says; null while it may not be submitted. */
  readonly said: string | null
  /** What the last version says. */
  readonly submitted: string | null
  /** Versions by the draft's number. */
  readonly versions: ReadonlyMap<number, number>
  readonly pending: boolean
  readonly decisions: number
}

export type State = 'draft' | 'submitted' | 'inInstruction' | 'accepted' | 'refused' | 'closedWithoutAction'

/** A dossier just begun. */
export const begun: Model = {
  state: 'draft',
  deleted: false,
  version: 0,
  head: 0,
  said: null,
  submitted: null,
  versions: new Map(),
  pending: false,
  decisions: 0,
}

/** What an agent saw before they chose. */
export type Seen = { readonly state: State; readonly version: number }

/** What is sent; what it says was settled when it was sent, whatever happens meanwhile. */
export type Sent =
  | { readonly do: 'save'; readonly basedOn: number; readonly said: string | null }
  | { readonly do: 'submit'; readonly number: number }
  | { readonly do: AgentAct; readonly seen: Seen }
  | { readonly do: 'withdraw' | 'delete' | 'restore' | 'upload' | 'intrude' }

/** The agents' transitions, with the states they start from and the one they lead to. */
export const agentActs = {
  ask: [['submitted', 'inInstruction'], 'submitted'],
  take: [['submitted'], 'inInstruction'],
  sendBack: [['inInstruction'], 'submitted'],
  accept: [['inInstruction'], 'accepted'],
  refuse: [['inInstruction'], 'refused'],
  close: [['inInstruction'], 'closedWithoutAction'],
  reopen: [['accepted', 'refused', 'closedWithoutAction'], 'inInstruction'],
} as const satisfies Readonly<Record<string, readonly [from: readonly State[], to: State]>>

export type AgentAct = keyof typeof agentActs

/** What the answer must be, and the dossier after it. */
export type Predicted = { readonly status: number; readonly after: Model }

/** The answer to what is sent to a dossier as it is now. */
export function predict(now: Model, sent: Sent): Predicted {
  const refused = (status: number): Predicted => ({ status, after: now })
  const done = (status: number, change: Partial<Model>): Predicted => ({
    status,
    after: { ...now, ...change },
  })
  const editable = now.state === 'draft' || now.state === 'submitted'
  if (sent.do === 'restore') return done(200, { deleted: false })
  if (sent.do === 'intrude' || now.deleted) return refused(404)
  if ('seen' in sent) return predictAct(now, sent.do, sent.seen)
  switch (sent.do) {
    case 'save':
      if (!editable || sent.basedOn !== now.head) return refused(409)
      return done(200, { head: now.head + 1, said: sent.said })
    case 'submit': {
      if (now.versions.has(sent.number)) return refused(201)
      if (sent.number !== now.head) return refused(409)
      if (now.said === null) return refused(422)
      if (!editable || now.said === now.submitted) return refused(409)
      const version = now.version + 1
      const versions = new Map([...now.versions, [now.head, version]])
      return done(201, { state: 'submitted', version, versions, submitted: now.said, pending: false })
    }
    case 'upload':
      return refused(editable ? 201 : 409)
    case 'withdraw':
      return editable ? done(204, { deleted: true }) : refused(409)
    case 'delete':
      return now.state === 'draft' ? done(204, { deleted: true }) : refused(409)
  }
}

function predictAct(now: Model, act: AgentAct, seen: Seen): Predicted {
  const [from, to]: readonly [readonly State[], State] = agentActs[act]
  if (now.version === 0) return { status: 404, after: now }
  const asSeen = seen.state === now.state && seen.version === now.version
  if (!asSeen || !from.includes(now.state) || (act === 'ask' && now.pending))
    return { status: 409, after: now }
  const decides = act === 'accept' || act === 'refuse' || act === 'close'
  return {
    status: 201,
    after: {
      ...now,
      state: to,
      pending: act === 'ask' || (act !== 'take' && now.pending),
      decisions: now.decisions + Number(decides),
    },
  }
}
