import type { NoticeSubject } from '../../schemas/notice'

/** Whom a notice is for, what it is about (null: the law asks for it, or nothing else tells it), and where it leads. */
type NoticeKind = {
  readonly to: 'owner' | 'agents'
  readonly about: NoticeSubject | null
  /** The dossier's own page, its messages, or the list of one's dossiers where it can be opened no more. */
  readonly leads: 'dossier' | 'messages' | 'list'
}

/**
 * Why somebody is written to about a dossier. Its words are `notice.NAME.…` in `messages.ts`; `agents` are those who
 * follow the dossier.
 */
export const notices = {
  message: { to: 'owner', about: 'messages', leads: 'messages' },
  correction: { to: 'owner', about: null, leads: 'dossier' },
  instruction: { to: 'owner', about: 'progress', leads: 'dossier' },
  sentBack: { to: 'owner', about: 'progress', leads: 'dossier' },
  decision: { to: 'owner', about: null, leads: 'dossier' },
  reopened: { to: 'owner', about: null, leads: 'dossier' },
  abandoned: { to: 'owner', about: 'reminders', leads: 'dossier' },
  expiring: { to: 'owner', about: null, leads: 'dossier' },
  expiringDossier: { to: 'owner', about: null, leads: 'dossier' },
  withdrawn: { to: 'owner', about: null, leads: 'list' },
  messageToAgents: { to: 'agents', about: 'messages', leads: 'messages' },
  resubmittedToAgents: { to: 'agents', about: 'progress', leads: 'dossier' },
  withdrawnToAgents: { to: 'agents', about: 'progress', leads: 'list' },
} as const satisfies Readonly<Record<string, NoticeKind>>

export type Notice = keyof typeof notices

/** The address of the page, below the service's own, where a notice leads. */
export function noticeAddress(what: Notice, dossierId: string): string {
  const { to, leads } = notices[what]
  const room = to === 'owner' ? '/dossiers' : '/instruction'
  if (leads === 'list') return room
  const page = to === 'owner' ? `${room}/${dossierId}` : `${room}/dossiers/${dossierId}`
  return `${page}${leads === 'messages' ? '#messages' : ''}`
}

/** Where a reader refuses such mails. */
export const refusingAddress = '/compte/courriels'
