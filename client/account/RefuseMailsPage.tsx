import { useEffect, useState } from 'react'
import { type NoticeSubject, noticeSubjects } from '../../schemas/notice'
import { refuseByMail } from '../api/notices'
import { noticesWords } from '../messages/notices'
import { useWords } from '../messages/useWords'
import { Button, LinkButton } from '../ui/Button'
import { Failure } from '../ui/FailurePage'
import { NotFoundPage } from '../ui/NotFoundPage'
import { Page } from '../ui/Page'
import { useParams } from '../ui/router'
import { focusTitle } from '../ui/usePageTitle'

/**
 * Where the address in a mail's `List-Unsubscribe` leads whoever opens it, signed in or not. A press refuses, not the
 * visit: mail servers visit links.
 */
export function RefuseMailsPage() {
  const { about = '', token = '' } = useParams<{ about: string; token: string }>()
  const subject = noticeSubjects.find((each) => each === about)
  return subject === undefined ? <NotFoundPage /> : <RefuseMails about={subject} token={token} />
}

const sentences = {
  messages: 'refuseMessages',
  progress: 'refuseProgress',
  reminders: 'refuseReminders',
} as const

function RefuseMails({ about, token }: { readonly about: NoticeSubject; readonly token: string }) {
  const words = useWords(noticesWords)
  const [refused, setRefused] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (refused) focusTitle()
  }, [refused])

  async function refuse() {
    setBusy(true)
    setFailed(null)
    try {
      await refuseByMail({ params: { about, token } })
      setRefused(true)
    } catch (error) {
      setFailed(error)
    } finally {
      setBusy(false)
    }
  }

  const title = words(refused ? 'refusedTitle' : 'refuseTitle')
  return (
    <Page title={title} lead={words(refused ? 'refused' : sentences[about])}>
      {failed === null ? null : <Failure error={failed} />}
      <div className="actions">
        {refused ? null : (
          <Button busy={busy} onClick={() => void refuse()}>
            {words(busy ? 'refusing' : 'refuse')}
          </Button>
        )}
        <LinkButton variant="secondary" to="/compte/courriels">
          {words('choose')}
        </LinkButton>
      </div>
    </Page>
  )
}
