import { Type } from 'typebox'

/** What the account's mails are about that no law asks for: each can be refused. The others are sent whatever is wished. */
export const noticeSubjects = ['messages', 'progress', 'reminders'] as const
export const NoticeSubject = Type.Enum(noticeSubjects)
export type NoticeSubject = (typeof noticeSubjects)[number]
