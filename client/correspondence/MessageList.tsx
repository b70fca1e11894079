import type { Message } from '../../schemas/message'
import { fileAddress } from '../api/dossiers'
import { correspondenceWords } from '../messages/correspondence'
import { useWords } from '../messages/useWords'
import { FileLine } from '../ui/FileLine'
import { Moment } from '../ui/Moment'

type MessageListProps = {
  readonly dossier: string
  readonly messages: readonly Message[]
  /** What comes after this number was not read before this visit. */
  readonly read: number
  readonly service: string
  readonly timeZone: string | undefined
}

/** What was written, the oldest first: who, when, the words, the files. */
export function MessageList({ dossier, messages, read, service, timeZone }: MessageListProps) {
  const words = useWords(correspondenceWords)

  function authorOf({ author, side, mine }: Message): string {
    if (mine) return words('you')
    if (side === 'owner') return words('applicant', { name: author })
    return words(author === service ? 'theService' : 'service', { name: author })
  }

  return (
    <ol className="messages">
      {messages.map((message) => (
        <li key={message.number} className="message" data-mine={message.mine || undefined}>
          <p className="message-head">
            <strong>
              <bdi>{authorOf(message)}</bdi>
            </strong>
            <span className="soft small">
              <Moment at={message.sentAt} show="moment" timeZone={timeZone} />
            </span>
            {!message.mine && message.number > read ? (
              <span className="ds-tag" data-color="info">
                {words('fresh')}
              </span>
            ) : null}
          </p>
          {message.text ? (
            <p className="typed" dir="auto">
              {message.text}
            </p>
          ) : null}
          {message.files.length > 0 ? (
            <ul className="files" aria-label={words('files')}>
              {message.files.map((file) => (
                <li key={file.fileId}>
                  <FileLine file={file} address={fileAddress(dossier, file.fileId)} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
