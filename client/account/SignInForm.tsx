import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { SessionAccount } from '../../schemas/account'
import { isRefused } from '../api/problems'
import { signIn } from '../api/session'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Failure } from '../ui/FailurePage'
import { PlainField } from '../ui/PlainField'

type SignInFormProps = {
  /** The address known already: the session of this account ended. */
  readonly email?: string | undefined
  onSignedIn(account: SessionAccount): void
}

type Blank = { readonly email?: string; readonly password?: string }

/** Address and password. What is missing is said at its field, a refusal above the form. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const words = useWords(accountWords)
  const [blank, setBlank] = useState<Blank>({})
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const refusal = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (error !== null) refusal.current?.focus()
  }, [error])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const typed = new FormData(form)
    const body = { email: `${typed.get('email') ?? ''}`.trim(), password: `${typed.get('password') ?? ''}` }
    const missing = {
      ...(body.email.length < 3 ? { email: words('emailMissing') } : {}),
      ...(body.password === '' ? { password: words('passwordMissing') } : {}),
    }
    setBlank(missing)
    setError(null)
    const first = Object.keys(missing)[0]
    if (first) return form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus()
    setBusy(true)
    try {
      onSignedIn(await signIn({ body }))
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <div ref={refusal} tabIndex={-1} hidden={error === null}>
        {isRefused(error, 401) ? (
          <Banner tone="danger" live="alert" title={words('refusedTitle')}>
            <p>{words('refused')}</p>
          </Banner>
        ) : (
          <Failure error={error} />
        )}
      </div>
      <PlainField
        id={`${id}-email`}
        name="email"
        type="email"
        label={words('email')}
        hint={words('emailHint')}
        error={blank.email}
        autoComplete="username"
        defaultValue={email}
      />
      <PlainField
        id={`${id}-password`}
        name="password"
        type="password"
        label={words('password')}
        error={blank.password}
        autoComplete="current-password"
      />
      <div className="actions">
        <Button type="submit" busy={busy}>
          {words(busy ? 'signingIn' : 'signIn')}
        </Button>
      </div>
    </form>
  )
}
