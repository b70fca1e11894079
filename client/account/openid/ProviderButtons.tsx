import { useState } from 'react'
import { type Provider, providerNames } from '../../../schemas/identity'
import { depart } from '../../api/identities'
import { openidWords } from '../../messages/openid'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { useBranding } from '../../ui/branding'
import { Failure } from '../../ui/FailurePage'
import { works } from '../leaving'

const explained: Readonly<Record<Provider, string>> = {
  franceconnect: 'https://franceconnect.gouv.fr/',
  proconnect: 'https://www.proconnect.gouv.fr/',
}

type ProviderButtonsProps = {
  readonly back: string
  /** Over a page whose session ended, beside the password: what is known already is not explained. */
  readonly again?: boolean
}

/** The ways to sign in by a provider, where this installation has any. Their own buttons are for the State's sites. */
export function ProviderButtons({ back, again = false }: ProviderButtonsProps) {
  const words = useWords(openidWords)
  const { providers } = useBranding()
  const [leaving, setLeaving] = useState<Provider | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  if (providers.length === 0) return null

  async function leave(provider: Provider) {
    setFailed(null)
    setLeaving(provider)
    try {
      // What is typed on the page that is left is on the device by then, where it may be kept.
      const kept = Promise.all([...works].map((work) => work.settle()))
      const { address } = await depart({ params: { provider }, body: { back } })
      await kept
      location.assign(address)
    } catch (error) {
      setLeaving(null)
      setFailed(error)
    }
  }

  return (
    <div className="narrow stack">
      <p>{words(again ? 'byAgain' : 'byLead')}</p>
      {failed === null ? null : <Failure error={failed} />}
      {providers.map((provider) => (
        <div key={provider} className="stack-s">
          <div className="actions">
            <Button variant="secondary" busy={leaving === provider} onClick={() => void leave(provider)}>
              {words(leaving === provider ? 'leaving' : 'by', { provider: providerNames[provider] })}
            </Button>
          </div>
          {again ? null : (
            <p>
              <a href={explained[provider]} rel="noreferrer">
                {words('whatIs', { provider: providerNames[provider] })}
              </a>
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
