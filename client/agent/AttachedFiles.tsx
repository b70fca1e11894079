import type { DocumentEntry, FormDocument } from '../../forms/engine/documentTypes'
import type { SupportingDocument } from '../../schemas/answers'
import { deskWords } from '../messages/desk'
import { useWords } from '../messages/useWords'
import { FileLine } from '../ui/FileLine'

type AttachedFilesProps = {
  readonly document: FormDocument
  fileAddress(file: SupportingDocument): string | null
}

/** Every file of a version in one place, with the question it answers. */
export function AttachedFiles({ document, fileAddress }: AttachedFilesProps) {
  const words = useWords(deskWords)
  const answers = document.sections.flatMap(({ entries }) => filesIn(entries))
  return (
    <section className="stack-s" aria-labelledby="files">
      <h2 id="files">{words('files')}</h2>
      {answers.length === 0 ? (
        <p className="soft">{words('noFile')}</p>
      ) : (
        <ul className="files">
          {answers.flatMap(({ label, files }) =>
            files.map((file) => (
              <li key={file.fileId}>
                <FileLine file={file} address={fileAddress(file)} />
                <span className="soft small">{label}</span>
              </li>
            )),
          )}
        </ul>
      )}
    </section>
  )
}

type Answered = { readonly label: string; readonly files: readonly SupportingDocument[] }

function filesIn(entries: readonly DocumentEntry[]): readonly Answered[] {
  return entries.flatMap((entry): readonly Answered[] => {
    if (entry.kind === 'rows') return entry.rows.flatMap((row) => filesIn(row.entries))
    if (entry.kind !== 'answer' || entry.presentation?.kind !== 'files') return []
    return [{ label: entry.label, files: entry.presentation.files }]
  })
}
