import { eraseAccount } from '../../api/ownAccount'
import { isRefused } from '../../api/problems'
import { useLanguage } from '../../messages/LanguageProvider'
import { leavingWords } from '../../messages/leaving'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { wordDate } from '../../ui/moments'
import { PlainForm } from '../../ui/PlainForm'
import { usePeriod } from '../../ui/usePeriod'
import { AccountSection } from '../sections/AccountSection'
import { useSession } from '../session'
import { useAccountFields } from '../useAccountFields'
import { useProof } from '../useProof'
import type { HoldingsProps } from './holdings'

/** Erasing the account: what goes, what stays and until when, then the address and the password once more. */
export function EraseSection({ holdings, own }: HoldingsProps) {
  const words = useWords(leavingWords)
  const { signedOut } = useSession()
  const { password } = useAccountFields()
  const { proven, dialog } = useProof(own)
  const address = {
    name: 'email',
    type: 'email',
    autoComplete: 'off',
    label: words('address'),
    missing: words('addressMissing'),
  } as const
  return (
    <AccountSection title={words('eraseTitle')}>
      {dialog}
      <h3>{words('goes')}</h3>
      <ul>
        <li>{words('goesAccount')}</li>
        <li>{words('goesDrafts', { count: holdings.drafts })}</li>
      </ul>
      <h3>{words('stays')}</h3>
      <Kept kept={holdings.kept} />
      <p>
        <strong>{words('forGood')}</strong>
      </p>
      <PlainForm
        fields={own.hasPassword ? [address, password] : [address]}
        button={words('erase')}
        busyButton={words('erasing')}
        send={async (typed) => {
          const email = typed('email')
          const body = own.hasPassword ? { email, password: typed('password') } : { email }
          if (!(await proven(() => eraseAccount({ body })))) return
          announce(words('erased'))
          signedOut('erased')
        }}
        fieldOf={(error) => {
          if (isRefused(error, 'account.otherAddress')) return 'email'
          return isRefused(error, 'account.wrongPassword') ? 'password' : null
        }}
      />
    </AccountSection>
  )
}

function Kept({ kept }: Pick<HoldingsProps['holdings'], 'kept'>) {
  const words = useWords(leavingWords)
  const { locale } = useLanguage()
  const period = usePeriod()
  if (kept.length === 0) return <p>{words('staysNothing')}</p>
  return (
    <>
      <p>{words('staysWhy')}</p>
      <ul>
        {kept.map(({ number, procedureTitle: procedure, until, afterDecision }) => (
          <li key={number}>
            {until === null
              ? words('staysAfter', { number, procedure, period: period(afterDecision) })
              : words('staysUntil', { number, procedure, date: wordDate(`${until}T12:00:00.000Z`, locale) })}
          </li>
        ))}
      </ul>
    </>
  )
}
