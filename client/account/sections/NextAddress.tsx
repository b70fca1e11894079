import { useState } from 'react'
import { accountPageWords } from '../../messages/accountPage'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import type { OwnProps } from './own'

type NextAddressProps = {
  readonly next: NonNullable<OwnProps['own']['nextAddress']>
  giveUp(): Promise<void>
}

/** A change of address under way: what each end still waits for. */
export function NextAddress({ next, giveUp }: NextAddressProps) {
  const words = useWords(accountPageWords)
  const [failed, setFailed] = useState<unknown>(null)
  const stand = (confirmed: boolean) => words(confirmed ? 'endConfirmed' : 'endAwaited')
  return (
    <Banner title={words('addressOnItsWay')}>
      <p>{words.rich('addressNext', { email: <bdi>{next.email}</bdi> })}</p>
      <ul>
        <li>{words('formerEnd', { stand: stand(next.former) })}</li>
        <li>{words('nextEnd', { stand: stand(next.next) })}</li>
      </ul>
      {failed === null ? null : <Failure error={failed} />}
      <div className="actions">
        <Button variant="secondary" onClick={() => void giveUp().catch(setFailed)}>
          {words('giveUpAddress')}
        </Button>
      </div>
    </Banner>
  )
}
