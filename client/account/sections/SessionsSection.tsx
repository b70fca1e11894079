import { useRef, useState } from 'react'
import { closeEverySession, closeOneSession, closeOtherSessions, listSessions } from '../../api/ownAccount'
import { accountPageWords } from '../../messages/accountPage'
import { shellWords } from '../../messages/shell'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { navigate } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { useSession } from '../session'
import { AccountSection } from './AccountSection'
import { SessionLine } from './SessionLine'

/** Where the account is open, and how to close it there. */
export function SessionsSection() {
  const words = useWords(accountPageWords)
  const shell = useWords(shellWords)
  const { signedOut } = useSession()
  const [failed, setFailed] = useState<unknown>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const remote = useRemote('sessions', (signal) => listSessions({}, { signal }))

  async function close(act: () => Promise<unknown>, reload: () => void) {
    setFailed(null)
    try {
      await act()
    } catch (error) {
      return setFailed(error)
    }
    announce(words('sessionClosed'))
    heading.current?.focus()
    reload()
  }

  async function leaveEverywhere() {
    setFailed(null)
    try {
      await closeEverySession({})
    } catch (error) {
      return setFailed(error)
    }
    signedOut()
    navigate('/')
    announce(shell('signedOut'))
  }

  return (
    <AccountSection title={words('sessionsTitle')} lead={words('sessionsLead')} heading={heading}>
      {failed === null ? null : <Failure error={failed} />}
      <Await remote={remote} inside>
        {({ sessions }, reload) => (
          <>
            <ul className="lines">
              {sessions.map((session) => (
                <SessionLine
                  key={session.id}
                  session={session}
                  onClose={() =>
                    void close(() => closeOneSession({ params: { session: session.id } }), reload)
                  }
                />
              ))}
            </ul>
            <div className="actions">
              {sessions.length > 1 ? (
                <Button variant="secondary" onClick={() => void close(() => closeOtherSessions({}), reload)}>
                  {words('closeOthers')}
                </Button>
              ) : null}
              <Button variant="secondary" tone="danger" onClick={() => void leaveEverywhere()}>
                {words('leaveEverywhere')}
              </Button>
            </div>
          </>
        )}
      </Await>
    </AccountSection>
  )
}
