import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { LimitedFiles } from '../../forms/controls/LimitedFiles'
import { LongTextControl } from '../../forms/controls/LongTextControl'
import { uploadsOf } from '../../forms/controls/uploads'
import { acceptedExtensions, familyNames } from '../../forms/fields/file/families'
import { isLongerThan } from '../../forms/fields/graphemes'
import { longestMessage, type MessageSide, mostMessageFiles } from '../../schemas/message'
import { sendMessage } from '../api/messages'
import { Unreachable } from '../api/problems'
import { correspondenceWords } from '../messages/correspondence'
import { useWords } from '../messages/useWords'
import { announce } from '../ui/announce'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { ErrorText } from '../ui/ErrorText'
import { Failure } from '../ui/FailurePage'
import { newId } from '../wizard/session/newId'
import { blank, keepUnsent, keptUnsent, onAdded, type Unsent } from './unsent'
import { worldOfMessages } from './worldOfMessages'

type MessageFormProps = { readonly dossier: string; readonly side: MessageSide; onSent(): void }

/** A message to write: kept while it is not sent, sent once whatever is pressed. */
export function MessageForm({ dossier, side, onSent }: MessageFormProps) {
  const words = useWords(correspondenceWords)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const world = worldOfMessages(dossier)
  const [unsent, setUnsent] = useState(() => keptUnsent(dossier))
  const latest = useRef(unsent)
  const tried = useRef(false)
  const busy = useRef(false)
  const [sending, setSending] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  function put(next: Unsent) {
    latest.current = next
    setUnsent(next)
    keepUnsent(dossier, next)
  }

  /** Other words are another message: an attempt that nobody answered may have arrived. */
  function change(changed: Partial<Unsent>) {
    setWrong(null)
    put({ ...latest.current, ...changed, ...(tried.current ? { key: newId() } : {}) })
    tried.current = false
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is put goes where this form's own words do.
  useEffect(
    () =>
      onAdded((about, added) => {
        if (about !== dossier) return
        tried.current = false
        put(added)
        form.current?.querySelector('textarea')?.focus()
      }),
    [dossier],
  )

  function refusal({ text, files }: Unsent): string | null {
    if (text.trim() === '' && files.length === 0) return words('empty')
    if (isLongerThan(text.trim(), longestMessage)) return words('tooLong', { max: longestMessage })
    return uploadsOf(world).busy() ? words('wait') : null
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (busy.current) return
    const { key, text, files } = latest.current
    const refused = refusal(latest.current)
    setWrong(refused)
    setFailure(null)
    if (refused !== null) return form.current?.querySelector('textarea')?.focus()
    busy.current = true
    setSending(true)
    tried.current = true
    try {
      await sendMessage({
        params: { dossier },
        body: { key, text, files: files.map(({ fileId }) => fileId) },
      })
      tried.current = false
      put(blank())
      announce(words('sent'))
      onSent()
    } catch (error) {
      setFailure(error)
    } finally {
      busy.current = false
      setSending(false)
    }
  }

  return (
    <form ref={form} className="form message-form" noValidate onSubmit={(event) => void send(event)}>
      <div className="field-row" data-invalid={wrong === null ? undefined : ''}>
        <label className="label" htmlFor={`${id}-text`}>
          {words('write')}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {words(`writeHint_${side}`)}
        </p>
        {wrong === null ? null : <ErrorText id={`${id}-error`}>{wrong}</ErrorText>}
        <LongTextControl
          id={`${id}-text`}
          name="text"
          describedBy={wrong === null ? `${id}-hint` : `${id}-hint ${id}-error`}
          invalid={wrong !== null}
          required={false}
          max={longestMessage}
          typed={{ text: unsent.text, type: (text) => change({ text }), handOver: () => undefined }}
        />
      </div>
      <fieldset className="field-row">
        <legend className="legend">{words('attach')}</legend>
        <LimitedFiles
          id={`${id}-files`}
          name="message"
          describedBy={undefined}
          invalid={false}
          required={false}
          value={[...unsent.files]}
          latest={() => [...latest.current.files]}
          onChange={(files) => change({ files: files ?? [] })}
          world={world}
          accept={acceptedExtensions()}
          families={familyNames}
          max={mostMessageFiles}
          megabytes={20}
        />
      </fieldset>
      {failure === null ? null : failure instanceof Unreachable ? (
        <Banner tone="danger" live="alert">
          <p>{words('kept')}</p>
        </Banner>
      ) : (
        <Failure error={failure} />
      )}
      <div className="actions">
        <Button type="submit" variant="secondary" busy={sending}>
          {words(sending ? 'sending' : 'send')}
        </Button>
      </div>
    </form>
  )
}
