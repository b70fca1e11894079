import { useEffect, useRef, useState } from 'react'
import { providerNames } from '../../../schemas/identity'
import { mailCode, makeAccount } from '../../api/identities'
import { isRefused } from '../../api/problems'
import { openidWords } from '../../messages/openid'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { PlainForm } from '../../ui/PlainForm'
import { navigate } from '../../ui/router'
import { refusedField } from '../RegisterForm'
import { useSession } from '../session'
import { useAccountFields } from '../useAccountFields'
import type { Newcomer } from './NewcomerPage'

/** Makes an account of the address that the provider gave, or another: a code says that it is theirs. */
export function MakeAccount({ newcomer }: { readonly newcomer: Newcomer }) {
  const [written, setWritten] = useState<string | null>(null)
  if (newcomer.confirmed) return <Confirmed newcomer={newcomer} />
  return written === null ? (
    <AskCode newcomer={newcomer} onWritten={setWritten} />
  ) : (
    <GiveCode newcomer={newcomer} email={written} onAgain={() => setWritten(null)} />
  )
}

function AskCode({ newcomer, onWritten }: { readonly newcomer: Newcomer; onWritten(email: string): void }) {
  const words = useWords(openidWords)
  const { email } = useAccountFields()
  return (
    <PlainForm
      fields={[{ ...email, hint: words('addressLead'), defaultValue: newcomer.email }]}
      button={words('sendCode')}
      busyButton={words('sending')}
      send={async (typed) => {
        const body = { email: typed('email').trim() }
        await mailCode({ body })
        onWritten(body.email)
      }}
      fieldOf={refusedField}
    />
  )
}

type GiveCodeProps = { readonly newcomer: Newcomer; readonly email: string; onAgain(): void }

function GiveCode({ newcomer, email, onAgain }: GiveCodeProps) {
  const words = useWords(openidWords)
  const make = useMaking(newcomer)
  const { name } = useAccountFields()
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => told.current?.focus(), [])
  const code = {
    name: 'code',
    type: 'text',
    label: words('code'),
    hint: words('codeHint'),
    missing: words('codeMissing'),
    autoComplete: 'one-time-code',
  } as const
  return (
    <>
      <p ref={told} tabIndex={-1}>
        {words.rich('codeSent', { email: <bdi>{email}</bdi> })}
      </p>
      <PlainForm
        fields={newcomer.name === '' ? [name, code] : [code]}
        button={words('make')}
        busyButton={words('making')}
        send={(typed) => make({ name: typed('name'), code: typed('code') })}
        fieldOf={(error) => (isRefused(error, 'identity.wrongCode') ? 'code' : null)}
      />
      <Button variant="tertiary" onClick={onAgain}>
        {words('otherAddress')}
      </Button>
    </>
  )
}

function Confirmed({ newcomer }: { readonly newcomer: Newcomer }) {
  const words = useWords(openidWords)
  const make = useMaking(newcomer)
  const { name } = useAccountFields()
  const { email, provider } = newcomer
  return (
    <>
      <p>
        {words.rich('confirmedAddress', { email: <bdi>{email}</bdi>, provider: providerNames[provider] })}
      </p>
      <PlainForm
        fields={newcomer.name === '' ? [name] : []}
        button={words('make')}
        busyButton={words('making')}
        send={(typed) => make({ name: typed('name') })}
      />
    </>
  )
}

/** Makes the account and goes on to where the person was going. */
function useMaking({ name: known, back }: Newcomer) {
  const { signedIn } = useSession()
  return async ({ name, code }: { readonly name: string; readonly code?: string }) => {
    const body = { name: known === '' ? name : known, ...(code === undefined ? {} : { code }) }
    signedIn(await makeAccount({ body }))
    navigate(back, { replace: true })
  }
}
