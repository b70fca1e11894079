import { type Static, Type } from 'typebox'

/** What the antivirus said of a file; `unchecked` where none is configured. Whatever is not `clean` may change. */
export const checkStates = ['unchecked', 'pending', 'clean', 'infected', 'error'] as const
export const CheckState = Type.Enum(checkStates)
export type CheckState = Static<typeof CheckState>

/** What became of a file that was sent: whether whoever asks may open it now, and what keeps them from it. */
export const FileStanding = Type.Object({
  fileId: Type.String({ format: 'uuid' }),
  check: CheckState,
  /** Whoever asks gets a watermarked copy: it is an identity paper of someone else. */
  copy: Type.Union([Type.Literal('ready'), Type.Literal('failed'), Type.Literal('waiting'), Type.Null()]),
  /** When its bytes were deleted, once they served: an instant. */
  deletedAt: Type.Union([Type.String(), Type.Null()]),
  opens: Type.Boolean(),
})
export type FileStanding = Static<typeof FileStanding>
