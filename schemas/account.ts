import { type Static, Type } from 'typebox'
import { locales } from './label'

/** What an account may be; one account may hold several roles. The operator sees no answers. */
export const roles = ['citizen', 'administrator', 'agent', 'operator'] as const
export const Role = Type.Enum(roles)
export type Role = (typeof roles)[number]

/** What a session says of the person signed in. */
export const SessionAccount = Type.Object({
  accountId: Type.String({ format: 'uuid' }),
  email: Type.String(),
  name: Type.String(),
  roles: Type.Array(Role),
  locale: Type.Optional(
    Type.Enum(locales, { description: 'The language of its pages and mails, once it is known.' }),
  ),
})
export type SessionAccount = Static<typeof SessionAccount>
