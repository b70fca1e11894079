import { useLanguageOf } from '../../forms/controls/AuthorLanguage'
import type { Presentation as Presented } from '../../forms/fields/presentation'
import type { SupportingDocument } from '../../schemas/answers'
import { documentWords } from '../messages/document'
import { useWords } from '../messages/useWords'
import { FileLine } from './FileLine'
import { useFileStanding } from './FileStandings'
import { PresentedMap } from './PresentedMap'

type PresentationProps = {
  readonly presentation: Presented
  /** What the answer is to: names a table. */
  readonly label: string
  /** Where a file opens; null where nothing was sent. */
  fileAddress(file: SupportingDocument): string | null
}

/** Any answer read-only, whatever its type. What people typed keeps its line breaks and its own direction. */
export function Presentation({ presentation, label, fileAddress }: PresentationProps) {
  const languageOf = useLanguageOf()
  switch (presentation.kind) {
    case 'text':
      return (
        <bdi className="typed" lang={languageOf(presentation.text)}>
          {presentation.text}
        </bdi>
      )
    case 'map':
      return (
        <>
          <PresentedMap drawing={presentation.drawing} />
          <bdi className="typed">{presentation.text}</bdi>
        </>
      )
    case 'image':
      return <PresentedImage {...presentation} address={fileAddress(presentation.file)} />
    case 'list':
      return (
        <ul>
          {presentation.items.map((text) => (
            <li key={text}>
              <bdi lang={languageOf(text)}>{text}</bdi>
            </li>
          ))}
        </ul>
      )
    case 'files':
      return (
        <ul className="files">
          {presentation.files.map((file) => (
            <li key={file.fileId}>
              <FileLine file={file} address={fileAddress(file)} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <PresentedTable label={label} columns={presentation.columns} rows={presentation.rows} />
  }
}

type ImageProps = Pick<Extract<Presented, { kind: 'image' }>, 'text' | 'file'> & {
  readonly address: string | null
}

/** A picture that was sent; its words where it does not open, which browsers then show in its place. */
function PresentedImage({ text, file, address }: ImageProps) {
  const standing = useFileStanding(file.fileId)
  return address === null || standing?.opens !== true ? (
    <span>{text}</span>
  ) : (
    <img className="signature" src={address} alt={text} />
  )
}

type TableProps = {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function PresentedTable({ label, columns, rows }: TableProps) {
  const words = useWords(documentWords)
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="sr-only">{words('tableOf', { label })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a presentation have no name and never move.
            <tr key={place}>
              {row.map((cell, column) => (
                <td key={columns[column]}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
