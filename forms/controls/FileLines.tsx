import type { SupportingDocument } from '../../schemas/answers'
import type { Upload } from './uploads'
import { useControlWords } from './useControlWords'
import { useSize } from './useSize'

type SentFileProps = {
  readonly file: SupportingDocument
  readonly address: string | null
  onRemove(): void
}

/** A file that has arrived: its name, which opens it, its size, and its removal. */
export function SentFile({ file, address, onRemove }: SentFileProps) {
  const words = useControlWords()
  const size = useSize()
  const name = <bdi>{file.name}</bdi>
  return (
    <li className="file" data-key={file.fileId}>
      <span className="file-name">
        {address === null ? (
          name
        ) : (
          <a href={address} download={file.name}>
            {name}
          </a>
        )}
      </span>
      <span className="soft small">{size(file.size)}</span>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onRemove}>
        {words.rich('file.remove', { name: file.name })}
      </button>
    </li>
  )
}

type UploadLineProps = { readonly upload: Upload; onDrop(): void; onRetry(): void }

/** A file on its way, or one that did not arrive. */
export function UploadLine({ upload: { key, file, part, error, again }, onDrop, onRetry }: UploadLineProps) {
  const words = useControlWords()
  const percent = Math.round(part * 100)
  return (
    <li className="file" data-key={key} data-invalid={error !== null || undefined}>
      <span className="file-name">
        <bdi>{file.name}</bdi>
      </span>
      {error === null ? (
        <span className="file-progress">
          <progress className="progress" value={part} max={1} aria-label={file.name} />
          <span className="soft small">{words('file.sending', { percent })}</span>
        </span>
      ) : (
        <span className="error" role="alert">
          {error}
        </span>
      )}
      {error !== null && again && (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onRetry}>
          {words.rich('file.retry', { name: file.name })}
        </button>
      )}
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onDrop}>
        {words.rich(error === null ? 'file.cancel' : 'file.discard', { name: file.name })}
      </button>
    </li>
  )
}
