import { type Static, Type } from 'typebox'
import { AccountEvent } from '../../schemas/accountEvent'
import { DossierState } from '../../schemas/dossier'
import { NoticeSubject } from '../../schemas/notice'
import { Opinion } from '../../schemas/opinion'

const instant = Type.String({ format: 'date-time' })
const maybe = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

/** `compte.json`: who the account is. */
export const TakenAccount = Type.Object({
  accountId: Type.String(),
  email: Type.String(),
  name: Type.String(),
  locale: maybe(Type.String()),
  refusedMails: Type.Array(NoticeSubject),
  events: Type.Array(AccountEvent, { description: 'What happened to the account, the latest first.' }),
  createdAt: instant,
  madeAt: instant,
})

/** `dossier.json`: a dossier's life; each version's exact content stands in a file of its own, which `hash` chains. */
export const TakenDossier = Type.Object({
  number: Type.String(),
  procedureId: Type.String(),
  procedure: Type.String(),
  state: DossierState,
  createdAt: instant,
  updatedAt: instant,
  submittedAt: maybe(instant),
  deletedAt: maybe(instant),
  purgeAt: Type.Union([instant, Type.Null()], {
    description: 'Until when it can be taken back from the trash.',
  }),
  versions: Type.Array(
    Type.Object({
      version: Type.Integer(),
      submittedAt: instant,
      path: Type.String({ description: 'RFC 8785 JSON.' }),
      previousHash: Type.String(),
      hash: Type.String({ description: 'SHA-256 of previousHash followed by the content, both as UTF-8.' }),
    }),
  ),
  opinion: maybe(Opinion),
  draft: Type.Object({ number: Type.Integer(), savedAt: instant, answers: Type.Unknown() }),
  events: Type.Array(
    Type.Object({
      at: instant,
      kind: Type.String(),
      from: maybe(Type.String()),
      to: maybe(Type.String()),
      reason: maybe(Type.String()),
      version: maybe(Type.Integer()),
      about: maybe(Type.String({ description: 'What a mail told.' })),
      own: Type.Boolean({ description: 'Whether the account did it.' }),
    }),
  ),
  messages: Type.Array(
    Type.Object({ at: instant, own: Type.Boolean(), text: Type.String(), files: Type.Unknown() }),
  ),
})
export type TakenDossier = Static<typeof TakenDossier>
