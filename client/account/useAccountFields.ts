import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import type { PlainFormField } from '../ui/PlainForm'

/** What the forms of accounts ask: address, name, the password one has or a new one. */
export function useAccountFields() {
  const words = useWords(accountWords)
  return {
    email: {
      name: 'email',
      type: 'email',
      label: words('email'),
      hint: words('emailHint'),
      missing: words('emailMissing'),
      autoComplete: 'email',
    },
    // By the names that password managers know; a text, since `username` is none of an `email` field's (HTML, 4.10.18.7.1).
    known: {
      name: 'email',
      type: 'text',
      inputMode: 'email',
      label: words('email'),
      hint: words('emailHint'),
      missing: words('emailMissing'),
      autoComplete: 'username webauthn',
    },
    name: {
      name: 'name',
      type: 'text',
      label: words('name'),
      hint: words('nameHint'),
      missing: words('nameMissing'),
      autoComplete: 'name',
    },
    password: {
      name: 'password',
      type: 'password',
      label: words('password'),
      missing: words('passwordMissing'),
      autoComplete: 'current-password',
    },
    newPassword: {
      name: 'password',
      type: 'password',
      label: words('newPassword'),
      hint: words('newPasswordHint'),
      missing: words('newPasswordMissing'),
      autoComplete: 'new-password',
    },
  } as const satisfies Readonly<Record<string, PlainFormField<string>>>
}
