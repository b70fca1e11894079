import { FileStandingText } from '../../forms/controls/FileStandingText'
import { useSize } from '../../forms/controls/useSize'
import type { SupportingDocument } from '../../schemas/answers'
import { documentWords } from '../messages/document'
import { useWords } from '../messages/useWords'
import { useFileStanding } from './FileStandings'
import { Icon } from './Icon'

type FileLineProps = { readonly file: SupportingDocument; readonly address: string | null }

/** An attached file: its name, which opens it, its kind, its size, and what became of it. */
export function FileLine({ file, address }: FileLineProps) {
  const words = useWords(documentWords)
  const size = useSize()
  const standing = useFileStanding(file.fileId)
  return (
    <span className="file-line">
      <Icon name="file" />
      <span>
        {address === null || standing?.opens !== true ? (
          <bdi>{file.name}</bdi>
        ) : (
          <a href={address} download={file.name}>
            <bdi>{file.name}</bdi>
          </a>
        )}{' '}
        <span className="soft small">{words('fileKind', { kind: kindOf(file), size: size(file.size) })}</span>
        <FileStandingText standing={standing} />
      </span>
    </span>
  )
}

function kindOf({ name, mediaType }: SupportingDocument): string {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]
  return (extension ?? mediaType.split('/').pop() ?? '').toUpperCase()
}
