import type { SupportingDocument } from '../../schemas/answers'
import type { FileStanding } from '../../schemas/files'
import { FileChooser } from './FileChooser'
import { FileStandingText } from './FileStandingText'
import { fileWords } from './messages/files'
import type { Upload } from './uploads'
import { useSize } from './useSize'
import { useWordsOf } from './useWordsOf'

type SentFileProps = {
  readonly id: string
  readonly file: SupportingDocument
  readonly standing: FileStanding | undefined
  readonly address: string | null
  readonly accept: readonly string[]
  onReplace(files: readonly File[]): void
  onRemove(): void
}

/** A file that has arrived: its name, which opens it, its size, what became of it, its replacement and its removal. */
export function SentFile({ id, file, standing, address, accept, onReplace, onRemove }: SentFileProps) {
  const words = useWordsOf(fileWords)
  const size = useSize()
  const name = <bdi>{file.name}</bdi>
  return (
    <li className="file" data-key={file.fileId} data-invalid={standing?.check === 'infected' || undefined}>
      <span className="file-name">
        {address === null || standing?.opens !== true ? (
          name
        ) : (
          <a href={address} download={file.name}>
            {name}
          </a>
        )}
      </span>
      <span className="soft small">{size(file.size)}</span>
      <FileStandingText standing={standing} />
      <FileChooser
        id={id}
        name={id}
        describedBy={undefined}
        invalid={false}
        required={false}
        variant="tertiary"
        accept={accept}
        multiple={false}
        full={false}
        label={words.rich('replace', { name: file.name })}
        onChoose={onReplace}
      />
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onRemove}>
        {words.rich('remove', { name: file.name })}
      </button>
    </li>
  )
}

type RemovedFileProps = { readonly file: SupportingDocument; onRestore(): void }

/** Where a file stood that was just removed, with the way back. */
export function RemovedFile({ file, onRestore }: RemovedFileProps) {
  const words = useWordsOf(fileWords)
  return (
    <li className="file" data-key={`removed-${file.fileId}`} data-removed>
      <span className="file-name">
        <bdi>{words('gone', { name: file.name })}</bdi>
      </span>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onRestore}>
        {words.rich('restore', { name: file.name })}
      </button>
    </li>
  )
}

type UploadLineProps = { readonly upload: Upload; onDrop(): void; onRetry(): void }

/** A file on its way, or one that did not arrive. */
export function UploadLine({ upload, onDrop, onRetry }: UploadLineProps) {
  const { key, file, part, cut, error, again } = upload
  const words = useWordsOf(fileWords)
  const percent = Math.round(part * 100)
  return (
    <li className="file" data-key={key} data-invalid={error !== null || undefined}>
      <span className="file-name">
        <bdi>{file.name}</bdi>
      </span>
      {error === null ? (
        <span className="file-progress">
          <progress className="progress" value={part} max={1} aria-label={file.name} />
          <span className="soft small" role={cut ? 'status' : undefined}>
            {words(cut ? 'cut' : 'sending', { percent })}
          </span>
        </span>
      ) : (
        <span className="error" role="alert">
          {error}
        </span>
      )}
      {error !== null && again && (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onRetry}>
          {words.rich('retry', { name: file.name })}
        </button>
      )}
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onDrop}>
        {words.rich(error === null ? 'cancel' : 'discard', { name: file.name })}
      </button>
    </li>
  )
}
