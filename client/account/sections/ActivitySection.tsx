import type { AccountEvent } from '../../../schemas/accountEvent'
import { providerNames } from '../../../schemas/identity'
import { listAccountEvents } from '../../api/ownAccount'
import { accountEventWords } from '../../messages/accountEvents'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { Moment } from '../../ui/Moment'
import { Link } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { ownAddresses } from '../ownAddresses'
import { AccountSection } from './AccountSection'
import { useDeviceName } from './useDeviceName'

/** What happened to the account lately, in plain words: its owner should recognise all of it. */
export function ActivitySection() {
  const words = useWords(accountEventWords)
  const remote = useRemote('account-events', (signal) => listAccountEvents({}, { signal }))
  return (
    <AccountSection title={words('title')} lead={words('lead')}>
      <Await remote={remote} inside>
        {({ events }) =>
          events.length === 0 ? (
            <p>{words('nothing')}</p>
          ) : (
            <>
              <ol className="lines">
                {events.map((event) => (
                  <EventLine key={event.id} event={event} />
                ))}
              </ol>
              <p>
                {words('notYou')} <Link to={ownAddresses.means}>{words('changePassword')}</Link>
              </p>
            </>
          )
        }
      </Await>
    </AccountSection>
  )
}

function EventLine({ event }: { readonly event: AccountEvent }) {
  const words = useWords(accountEventWords)
  const device = useDeviceName(event)
  const provider = event.provider === null ? '' : providerNames[event.provider]
  return (
    <li>
      <p>
        <strong>{words(event.kind, { device, provider })}</strong>
        <br />
        <Moment at={event.at} show="moment" />
      </p>
    </li>
  )
}
