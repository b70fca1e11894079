import { useEffect, useRef, useState } from 'react'
import type { Procedure } from '../../forms/fields'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listMessages as route } from '../../schemas/api/messages'
import { labelIn } from '../../schemas/label'
import { listMessages, readMessages } from '../api/messages'
import { correspondenceWords } from '../messages/correspondence'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { FileStandings } from '../ui/FileStandings'
import { useRemote } from '../ui/useRemote'
import { MessageForm } from './MessageForm'
import { MessageList } from './MessageList'

type MessagesProps = { readonly dossier: string; readonly procedure: Procedure }

/** What the owner of a dossier and its agents write to each other, on both sides' page. */
export function Messages({ dossier, procedure }: MessagesProps) {
  const words = useWords(correspondenceWords)
  const { locale } = useLanguage()
  const remote = useRemote(`${dossier} messages ${locale}`, (signal) =>
    listMessages({ params: { dossier } }, { signal }),
  )
  const reload = remote.state === 'loading' ? undefined : remote.reload
  useEffect(() => {
    const again = () => document.visibilityState === 'visible' && reload?.()
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [reload])
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages" tabIndex={-1}>
        {words('title')}
      </h2>
      <Await remote={remote} inside>
        {(read, again) => (
          <Correspondence dossier={dossier} procedure={procedure} written={read} onSent={again} />
        )}
      </Await>
    </section>
  )
}

type CorrespondenceProps = MessagesProps & {
  readonly written: ResponseOf<typeof route>
  onSent(): void
}

function Correspondence({ dossier, procedure, written, onSent }: CorrespondenceProps) {
  const words = useWords(correspondenceWords)
  const { locale } = useLanguage()
  const { messages, side, read } = written
  // What is new stays marked for as long as the page is there.
  const [readBefore] = useState(read)
  const end = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)?.number ?? 0
  useEffect(() => {
    if (location.hash === '#messages') document.getElementById('messages')?.focus()
  }, [])
  useEffect(() => {
    if (last <= read) return
    const tell = () =>
      void readMessages({ params: { dossier }, body: { number: last } }).catch(() => undefined)
    return end.current === null ? undefined : onceSeen(end.current, tell)
  }, [dossier, last, read])
  return (
    <>
      {messages.length === 0 ? (
        <p className="soft">{words(`none_${side}`)}</p>
      ) : (
        <FileStandings dossier={dossier}>
          <MessageList
            dossier={dossier}
            messages={messages}
            read={readBefore}
            service={labelIn(procedure.service, locale)}
            timeZone={procedure.timeZone}
          />
        </FileStandings>
      )}
      <div ref={end} />
      <MessageForm dossier={dossier} side={side} onSent={onSent} />
    </>
  )
}

/** Calls once an element has come into sight; at once where the browser cannot tell. */
function onceSeen(element: HTMLElement, act: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    act()
    return () => undefined
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    act()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
