import { accountPageWords } from '../../messages/accountPage'
import { useWords } from '../../messages/useWords'

type Device = { readonly browser: string | null; readonly system: string | null }

/** A device by what its browser says it is: “Firefox sur Android”. */
export function useDeviceName({ browser, system }: Device): string {
  const words = useWords(accountPageWords)
  return browser && system
    ? words('device', { browser, system })
    : (browser ?? system ?? words('unknownDevice'))
}
