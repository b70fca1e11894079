import { type Static, Type } from 'typebox'
import { locales } from './label'

/** What an account may be; one account may hold several roles. The operator sees no answers. */
export const roles = ['citizen', 'administrator', 'agent', 'operator'] as const
export const Role = Type.Enum(roles)
export type Role = (typeof roles)[number]

/**
 * What a session says of the person at the screen. `email` is null, and `name` empty, of an account without
 * credentials: who began a dossier and has not signed in. All it has is this session, until the instant `until`.
 */
export const SessionAccount = Type.Object({
  accountId: Type.String({ format: 'uuid' }),
  email: Type.Union([Type.String(), Type.Null()]),
  name: Type.String(),
  roles: Type.Array(Role),
  locale: Type.Optional(
    Type.Enum(locales, { description: 'The language of its pages and mails, once it is known.' }),
  ),
  until: Type.Optional(Type.String()),
})
export type SessionAccount = Static<typeof SessionAccount>
