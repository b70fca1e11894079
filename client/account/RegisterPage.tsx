import { useEffect, useState } from 'react'
import { forgetPassword, register } from '../api/accounts'
import { isRefused } from '../api/problems'
import { accountWords } from '../messages/account'
import { useWords } from '../messages/useWords'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'
import { PlainForm } from '../ui/PlainForm'
import { Redirect } from '../ui/router'
import { focusTitle } from '../ui/usePageTitle'
import { useSession } from './session'
import { useAccountFields } from './useAccountFields'

const refusedFields = new Map([
  ['account.noAddress', 'email'],
  ['account.noName', 'name'],
  ['account.shortPassword', 'password'],
  ['account.weakPassword', 'password'],
] as const)

/** The field that a refusal of the server's is about. */
export function refusedField(error: unknown) {
  for (const [code, field] of refusedFields) if (isRefused(error, code)) return field
  return null
}

/** Asking for an account; what comes next is a mail. */
export function RegisterPage() {
  const words = useWords(accountWords)
  const fields = useAccountFields()
  const { account } = useSession()
  const [written, setWritten] = useState<string | null>(null)
  if (account) return <Redirect to="/" replace />
  if (written !== null) return <Written email={written} lead={words('registered')} />
  return (
    <Page title={words('registerTitle')} lead={words('registerLead')}>
      <div className="narrow">
        <PlainForm
          fields={[fields.name, fields.email, fields.newPassword]}
          button={words('register')}
          busyButton={words('registering')}
          send={async (typed) => {
            const body = { name: typed('name'), email: typed('email').trim(), password: typed('password') }
            await register({ body })
            setWritten(body.email)
          }}
          fieldOf={refusedField}
        />
      </div>
    </Page>
  )
}

/** A password that was forgotten: a mail leads to choosing another one. */
export function ForgottenPage() {
  const words = useWords(accountWords)
  const { email } = useAccountFields()
  const [written, setWritten] = useState<string | null>(null)
  if (written !== null) return <Written email={written} lead={words('forgotten')} />
  return (
    <Page title={words('forgottenTitle')} lead={words('forgottenLead')}>
      <div className="narrow">
        <PlainForm
          fields={[email]}
          button={words('sendLink')}
          busyButton={words('sendingLink')}
          send={async (typed) => {
            await forgetPassword({ body: { email: typed('email').trim() } })
            setWritten(typed('email').trim())
          }}
        />
      </div>
    </Page>
  )
}

/** What to do once a mail is on its way. */
function Written({ email, lead }: { readonly email: string; readonly lead: string }) {
  const words = useWords(accountWords)
  useEffect(focusTitle, [])
  return (
    <Page title={words('writtenTitle')} lead={lead}>
      <p>{words('writtenTo', { email })}</p>
      <p>{words('writtenNothing')}</p>
      <div className="actions">
        <LinkButton to="/connexion" variant="secondary">
          {words('title')}
        </LinkButton>
      </div>
    </Page>
  )
}
