import { ChoiceLine } from '../../../forms/controls/ChoiceLine'
import type { DocumentEntry } from '../../../forms/engine/documentTypes'
import type { AnswerPath } from '../../../schemas/answers'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { hidden } from '../../ui/hidden'
import { PlainText } from '../../ui/PlainText'

type ChosenAnswerProps = {
  readonly entry: DocumentEntry
  /** What is asked of it; null while it is not chosen. */
  readonly text: string | null
  onChoose(path: AnswerPath, text: string | null): void
}

/** A box beside an answer, and what the agent asks of it once it is ticked. */
export function ChosenAnswer({ entry: { path, label }, text, onChoose }: ChosenAnswerProps) {
  const words = useWords(instructingWords)
  const id = `ask-${path.replaceAll('/', '-')}`
  return (
    <div className="stack-s asked-answer">
      <ChoiceLine
        kind="checkbox"
        id={id}
        name={id}
        label={words.rich('choose', { label, hidden })}
        checked={text !== null}
        onChoose={(checked) => onChoose(path, checked ? '' : null)}
      />
      {text === null ? null : (
        <PlainText
          id={`${id}-text`}
          label={words('own', { label })}
          text={text}
          rows={2}
          onText={(own) => onChoose(path, own)}
        />
      )}
    </div>
  )
}
