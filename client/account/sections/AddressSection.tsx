import { askNextAddress, dropNextAddress } from '../../api/ownAccount'
import { isRefused } from '../../api/problems'
import { accountPageWords } from '../../messages/accountPage'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { useBranding } from '../../ui/branding'
import { PlainForm } from '../../ui/PlainForm'
import { useSession } from '../session'
import { useAccountFields } from '../useAccountFields'
import { useProof } from '../useProof'
import { AccountSection } from './AccountSection'
import { Changeable } from './Changeable'
import { NextAddress } from './NextAddress'
import type { OwnProps } from './own'

/** The address of the account, and the change of it that is under way. */
export function AddressSection({ own, reload }: OwnProps) {
  const words = useWords(accountPageWords)
  const { account } = useSession()
  const { contactEmail } = useBranding()
  const fields = useAccountFields()
  const { proven, dialog } = useProof(own)
  return (
    <AccountSection title={words('addressTitle')}>
      {dialog}
      {own.nextAddress ? (
        <NextAddress
          next={own.nextAddress}
          giveUp={async () => {
            await dropNextAddress({})
            announce(words('addressKept'))
            reload()
          }}
        />
      ) : null}
      <Changeable
        shown={
          <p>
            <bdi>{account?.email}</bdi>
          </p>
        }
        button={words('changeAddress')}
      >
        {(close) => (
          <>
            <p>{words('addressHow')}</p>
            {contactEmail ? (
              <p>
                {words.rich('addressLost', { email: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> })}
              </p>
            ) : null}
            <PlainForm
              fields={[{ ...fields.email, label: words('nextAddress') }]}
              button={words('askAddress')}
              busyButton={words('sending')}
              cancel={{ words: words('cancel'), act: close }}
              send={async (typed) => {
                const body = { email: typed('email').trim() }
                if (!(await proven(() => askNextAddress({ body })))) return
                announce(words('addressAsked'))
                close()
                reload()
              }}
              fieldOf={(error) =>
                isRefused(error, 'account.noAddress') || isRefused(error, 'account.sameAddress')
                  ? 'email'
                  : null
              }
            />
          </>
        )}
      </Changeable>
    </AccountSection>
  )
}
