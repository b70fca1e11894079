import { type FormEvent, useId, useState } from 'react'
import { ChoiceLine } from '../../../forms/controls/ChoiceLine'
import { type NoticeSubject, noticeSubjects } from '../../../schemas/notice'
import { refuseNotices } from '../../api/notices'
import { noticesWords } from '../../messages/notices'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { useSession } from '../session'

/** A box for each thing that one may be written to about, ticked while one is. */
export function NoticesForm({ refused }: { readonly refused: readonly NoticeSubject[] }) {
  const words = useWords(noticesWords)
  const { account } = useSession()
  const id = useId()
  const [unwanted, setUnwanted] = useState(refused)
  const [saved, setSaved] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const fills = account?.roles.includes('citizen') ?? false
  const hints = {
    messages: words('messagesHint'),
    progress: words(fills ? 'progressCitizen' : 'progressAgent'),
    reminders: words('remindersHint'),
  }

  function choose(subject: NoticeSubject, wanted: boolean) {
    setSaved(false)
    setUnwanted((before) => [...before.filter((each) => each !== subject), ...(wanted ? [] : [subject])])
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setFailed(null)
    try {
      await refuseNotices({ body: { refused: [...unwanted] } })
      setSaved(true)
    } catch (error) {
      setFailed(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="form" onSubmit={(event) => void save(event)}>
      {failed === null ? null : <Failure error={failed} />}
      <fieldset className="field-row">
        <legend className="legend">{words('ask')}</legend>
        <div className="choices">
          {noticeSubjects
            .filter((subject) => fills || subject !== 'reminders')
            .map((subject) => (
              <ChoiceLine
                key={subject}
                kind="checkbox"
                id={`${id}-${subject}`}
                name={subject}
                label={words(subject)}
                hint={hints[subject]}
                checked={!unwanted.includes(subject)}
                onChoose={(wanted) => choose(subject, wanted)}
              />
            ))}
        </div>
      </fieldset>
      <div className="actions">
        <Button type="submit" variant="secondary" busy={busy}>
          {words(busy ? 'saving' : 'save')}
        </Button>
        <div role="status">{saved ? <p>{words('saved')}</p> : null}</div>
      </div>
    </form>
  )
}
