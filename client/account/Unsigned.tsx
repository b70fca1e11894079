import { reserve } from '../ui/reserve'
import { useSession } from './session'

const UnsignedNotice = reserve(async () => (await import('./unsigned')).UnsignedNotice)

/** Where answers are written without an account: how long they are kept, and how they are kept longer. */
export function Unsigned() {
  const { account } = useSession()
  return account?.until === undefined ? null : <UnsignedNotice until={account.until} />
}
