import { FileChooser } from '../../../forms/controls/FileChooser'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'

type DecisionFileProps = {
  readonly id: string
  readonly file: File | null
  onFile(file: File | null): void
}

/** The document that goes with a decision: chosen, replaced, taken away again. */
export function DecisionFile({ id, file, onFile }: DecisionFileProps) {
  const words = useWords(instructingWords)
  return (
    <fieldset className="field-row" aria-describedby={`${id}-hint`}>
      <legend className="label">{words('file')}</legend>
      <p className="hint" id={`${id}-hint`}>
        {words('fileHint')}
      </p>
      {file ? <p id={`${id}-name`}>{file.name}</p> : null}
      <div className="actions">
        <FileChooser
          id={id}
          name={id}
          describedBy={file ? `${id}-name` : undefined}
          invalid={false}
          required={false}
          accept={[]}
          multiple={false}
          full={false}
          label={words(file ? 'replaceFile' : 'chooseFile')}
          onChoose={([chosen]) => chosen && onFile(chosen)}
        />
        {file ? (
          <Button
            variant="tertiary"
            onClick={() => {
              onFile(null)
              announce(words('fileRemoved'))
              document.getElementById(id)?.focus()
            }}
          >
            {words('removeFile')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}
