import { type FormEvent, useId, useRef, useState } from 'react'
import { longestComment, type Opinion, type Score, scores } from '../../../schemas/opinion'
import { giveOpinion } from '../../api/opinions'
import { opinionWords } from '../../messages/opinions'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { PlainChoice } from '../../ui/PlainChoice'
import { PlainText } from '../../ui/PlainText'

type OpinionFormProps = {
  readonly dossier: string
  readonly before: Opinion | undefined
  onGiven(opinion: Opinion): void
  readonly onCancel: (() => void) | undefined
}

const names = scores.map((score) => `${score}` as const)

/** Five words to choose from, and room for a comment. What is refused leaves both as they were. */
export function OpinionForm({ dossier, before, onGiven, onCancel }: OpinionFormProps) {
  const words = useWords(opinionWords)
  const [score, setScore] = useState<Score | null>(before?.score ?? null)
  const [comment, setComment] = useState(before?.comment ?? '')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()

  async function give() {
    setTried(true)
    if (score === null) return form.current?.querySelector<HTMLElement>('input[type=radio]')?.focus()
    setBusy(true)
    setError(null)
    const opinion = { score, comment: comment.trim() }
    try {
      await giveOpinion({ params: { dossier }, body: opinion })
      announce(words('given'))
      onGiven(opinion)
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) void give()
  }

  return (
    <form className="form" noValidate ref={form} onSubmit={send}>
      <p>{words('lead')}</p>
      <PlainChoice
        id={`${id}-score`}
        legend={words('legend')}
        options={names.map((name) => [name, words(`score_${name}`)] as const)}
        chosen={score === null ? null : `${score}`}
        error={tried && score === null ? words('noScore') : undefined}
        onChoose={(name) => setScore(scores.find((each) => `${each}` === name) ?? null)}
      />
      <PlainText
        id={`${id}-comment`}
        label={words('comment')}
        hint={words('commentHint')}
        text={comment}
        rows={3}
        most={longestComment}
        onText={setComment}
      />
      <p className="soft small">{words('privacy')}</p>
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        <Button type="submit" busy={busy}>
          {words(busy ? 'sending' : 'send')}
        </Button>
        {onCancel ? (
          <Button variant="secondary" onClick={onCancel}>
            {words('cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
