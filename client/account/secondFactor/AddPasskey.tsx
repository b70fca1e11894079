import { addPasskey, beginPasskey } from '../../api/secondFactor'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { fetched } from '../../ui/chunk'
import { PlainForm } from '../../ui/PlainForm'
import { PasskeyAbandoned, PasskeyThere } from './abandoned'
import { useProving } from './proving'

type AddPasskeyProps = { onAdded(codes: readonly string[]): void; onClose(): void }

/** A name for the passkey; the browser's own dialog then makes it. */
export function AddPasskey({ onAdded, onClose }: AddPasskeyProps) {
  const words = useWords(secondFactorWords)
  const proving = useProving()

  async function make(name: string) {
    const library = fetched(() => import('./browserPasskeys'))
    const asked = await beginPasskey({})
    const made = await (await library).makePasskey(asked)
    const { recoveryCodes } = await addPasskey({ body: { name, made } })
    announce(words('passkeyAdded', { name }))
    onAdded(recoveryCodes)
  }

  return (
    <div className="narrow stack">
      <PlainForm
        fields={[
          {
            name: 'name',
            type: 'text',
            label: words('passkeyName'),
            hint: words('passkeyNameHint'),
            missing: words('passkeyNameMissing'),
            autoComplete: 'off',
            maxLength: 100,
          },
        ]}
        focused
        cancel={{ words: words('cancel'), act: onClose }}
        button={words('passkeyMake')}
        busyButton={words('passkeyWaiting')}
        send={async (typed) => {
          await proving(() => make(typed('name').trim()))
        }}
        told={(error) => {
          if (!(error instanceof PasskeyAbandoned || error instanceof PasskeyThere)) return null
          return (
            <Banner tone="warning" live="alert">
              <p>{words(error instanceof PasskeyThere ? 'passkeyThere' : 'passkeyNotMade')}</p>
            </Banner>
          )
        }}
      />
    </div>
  )
}
