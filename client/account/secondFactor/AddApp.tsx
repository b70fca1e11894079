import { useEffect, useRef } from 'react'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { beginApp } from '../../../schemas/api/secondFactor'
import { isRefused } from '../../api/problems'
import { confirmApp } from '../../api/secondFactor'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { CopyButton } from '../../ui/CopyButton'
import { PlainForm } from '../../ui/PlainForm'
import { reserve } from '../../ui/reserve'

const QrCode = reserve(async () => (await import('./QrCode')).QrCode)

type AddAppProps = {
  readonly begun: ResponseOf<typeof beginApp>
  /** Whether it is to take the place of the one there is. */
  readonly replaces: boolean
  /** With the first recovery codes, or none where there are some already. */
  onAdded(codes: readonly string[]): void
  onClose(): void
}

/** The key of a new app, to scan or to type, and the code that confirms it. */
export function AddApp({ begun: { key, address }, replaces, onAdded, onClose }: AddAppProps) {
  const words = useWords(secondFactorWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="stack">
      <h4 ref={heading} tabIndex={-1}>
        {words(replaces ? 'enrolReplace' : 'enrolTitle')}
      </h4>
      {replaces ? <p>{words('enrolUntil')}</p> : null}
      <p>{words('enrolScan')}</p>
      <QrCode text={address} label={words('enrolDrawing')} />
      <p>
        <a className="contact-link" href={address}>
          {words('enrolLink')}
        </a>
      </p>
      <p>
        {words('enrolKey')} <code className="secret-key">{key.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <div className="actions">
        <CopyButton text={key}>{words('enrolCopy')}</CopyButton>
      </div>
      <div className="narrow">
        <PlainForm
          fields={[
            {
              name: 'code',
              type: 'text',
              inputMode: 'numeric',
              label: words('enrolCode'),
              hint: words('enrolCodeHint'),
              missing: words('enrolCodeMissing'),
              autoComplete: 'one-time-code',
            },
          ]}
          cancel={{ words: words(replaces ? 'enrolKeep' : 'enrolCancel'), act: onClose }}
          button={words('enrolConfirm')}
          busyButton={words('working')}
          send={async (typed) => {
            const { recoveryCodes } = await confirmApp({ body: { code: typed('code') } })
            announce(words('appAdded'))
            onAdded(recoveryCodes)
          }}
          fieldOf={(error) => (isRefused(error, 422) ? 'code' : null)}
        />
      </div>
    </div>
  )
}
