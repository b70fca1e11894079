import type { FormDocument } from '../../../forms/engine/documentTypes'
import type { SupportingDocument } from '../../../schemas/answers'
import { documentWords } from '../../messages/document'
import { unsentWords } from '../../messages/unsent'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { DocumentSections } from '../../ui/DocumentSections'
import { Icon } from '../../ui/Icon'
import { saveText } from '../../ui/saveText'
import { textOf } from './textOf'

type UnsentWordsProps = {
  readonly document: FormDocument
  /** The dossier's number, where it is known. */
  readonly number: string
  /** Whether this device keeps them. */
  readonly kept: boolean
  fileAddress(file: SupportingDocument): string | null
  /** Takes them to a message; null where nobody would read it. */
  readonly onMessage: ((text: string) => void) | null
  /** They are wanted no more; undefined where nothing keeps them. */
  readonly onDismiss?: () => void
}

/** Answers that could not be saved, to be read, copied, downloaded or sent as a message. */
export function UnsentWords(props: UnsentWordsProps) {
  const { document, number, kept, fileAddress, onMessage, onDismiss } = props
  const words = useWords(unsentWords)
  const answers = useWords(documentWords)
  const text = () => textOf(document, answers('unanswered'))
  return (
    <section className="stack" aria-labelledby="unsaved">
      <h2 id="unsaved">{words('title')}</h2>
      <Banner tone="warning">
        <p>{words(kept ? 'kept' : 'onPage')}</p>
      </Banner>
      <DocumentSections level={3} document={document} fileAddress={fileAddress} />
      <div className="actions">
        <CopyButton text={text()}>{words('copy')}</CopyButton>
        <Button variant="secondary" onClick={() => saveText(words('file', { number }), `${text()}\n`)}>
          <Icon name="download" /> {words('download')}
        </Button>
        {onMessage ? (
          <Button variant="secondary" onClick={() => onMessage(`${words('messageLead')}\n\n${text()}`)}>
            {words('message')}
          </Button>
        ) : null}
        {onDismiss ? (
          <Button variant="tertiary" onClick={onDismiss}>
            {words('dismiss')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
