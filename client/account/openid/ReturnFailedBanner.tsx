import { providerNames } from '../../../schemas/identity'
import { openidWords } from '../../messages/openid'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import type { ReturnFailed } from './returnFailed'

/** Why coming back from a provider opened nothing, what to do, and what to tell. */
export function ReturnFailedBanner({ failure, provider, code }: ReturnFailed) {
  const words = useWords(openidWords)
  const gaveUp = failure === 'gaveUp'
  return (
    <Banner tone={gaveUp ? 'info' : 'danger'} live="alert" title={words('failedTitle')}>
      <p>{words(failure, { provider: providerNames[provider] })}</p>
      {gaveUp ? null : <p>{words.rich('tell', { code: <code>{code}</code> })}</p>}
    </Banner>
  )
}
