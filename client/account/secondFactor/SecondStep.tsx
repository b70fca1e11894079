import { useEffect, useRef, useState } from 'react'
import type { SessionAccount } from '../../../schemas/account'
import type { SecondFactorAsked } from '../../../schemas/secondFactor'
import { isRefused } from '../../api/problems'
import { signInByCode, signInByPasskey } from '../../api/secondFactor'
import { secondStepWords } from '../../messages/secondStep'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { useBranding } from '../../ui/branding'
import { PlainForm } from '../../ui/PlainForm'
import { PasskeyButton } from './PasskeyButton'

export type SecondStepProps = {
  readonly asked: SecondFactorAsked
  onSignedIn(account: SessionAccount): void
  /** Back to the address and the password. */
  onRestart(): void
}

type Way = 'code' | 'recoveryCode'

/** What is asked after the password: a code, a passkey, or what stands in for both. */
export function SecondStep({ asked, onSignedIn, onRestart }: SecondStepProps) {
  const words = useWords(secondStepWords)
  const { app, passkeys, recoveryCodes } = asked.secondFactor
  const usual = app ? 'code' : null
  const [way, setWay] = useState<Way | null>(usual)
  const { contactEmail } = useBranding()
  const box = useRef<HTMLDivElement>(null)

  const isFirst = useRef(true)
  // Another way is another place for the focus: the button that was pressed has gone.
  useEffect(() => {
    const place = isFirst.current || way === null ? 'h2' : 'input'
    isFirst.current = false
    box.current?.querySelector<HTMLElement>(place)?.focus()
  }, [way])

  return (
    <div className="stack" ref={box}>
      <div className="stack-s">
        <h2 tabIndex={-1}>{words('title')}</h2>
        <p>{words('lead')}</p>
      </div>
      {passkeys && way !== 'recoveryCode' ? (
        <PasskeyButton
          variant={app ? 'secondary' : 'primary'}
          use={async (passkey) => onSignedIn(await signInByPasskey({ body: { passkey } }))}
        >
          {words('usePasskey')}
        </PasskeyButton>
      ) : null}
      {way ? <CodeForm key={way} way={way} onSignedIn={onSignedIn} /> : null}
      <div className="actions">
        {way === 'recoveryCode' ? (
          <Button variant="tertiary" onClick={() => setWay(usual)}>
            {words('otherWay')}
          </Button>
        ) : recoveryCodes ? (
          <Button variant="tertiary" onClick={() => setWay('recoveryCode')}>
            {words('useRecoveryCode')}
          </Button>
        ) : null}
        <Button variant="tertiary" onClick={onRestart}>
          {words('restart')}
        </Button>
      </div>
      {contactEmail ? (
        <p>{words.rich('lost', { email: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> })}</p>
      ) : null}
    </div>
  )
}

type CodeFormProps = Pick<SecondStepProps, 'onSignedIn'> & { readonly way: Way }

function CodeForm({ way, onSignedIn }: CodeFormProps) {
  const words = useWords(secondStepWords)
  const fields = {
    code: {
      name: 'code',
      type: 'text',
      inputMode: 'numeric',
      label: words('code'),
      hint: words('codeHint'),
      missing: words('codeMissing'),
      autoComplete: 'one-time-code',
    },
    recoveryCode: {
      name: 'code',
      type: 'text',
      label: words('recoveryCode'),
      hint: words('recoveryCodeHint'),
      missing: words('recoveryCodeMissing'),
      autoComplete: 'off',
    },
  } as const
  return (
    <div className="narrow">
      <PlainForm
        fields={[fields[way]]}
        button={words('go')}
        busyButton={words('going')}
        send={async (typed) => {
          const code = typed('code')
          onSignedIn(await signInByCode({ body: way === 'code' ? { code } : { recoveryCode: code } }))
        }}
        fieldOf={(error) => (isRefused(error, 422) ? 'code' : null)}
      />
    </div>
  )
}
