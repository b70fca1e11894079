import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import type { SupportingDocument } from '../../schemas/answers'
import type { World } from '../fields/view'
import { type ControlProps, idList } from './controlProps'
import { FileChooser } from './FileChooser'
import { RemovedFile, SentFile, UploadLine } from './FileLines'
import { fileWords } from './messages/files'
import { standingWords } from './messages/standings'
import { useStandings } from './standings'
import { useFiles } from './useFiles'
import { useWordsOf } from './useWordsOf'

export type FileControlProps = ControlProps & {
  readonly files: readonly SupportingDocument[]
  /** Endings of accepted names, for the browser's chooser. */
  readonly accept: readonly string[]
  /** How many files the question takes. */
  readonly max: number
  /** What is accepted, in words. */
  readonly limits: ReactNode
  /** Why a file is refused before it is sent, in words; null when it may be. */
  refusal(file: File): string | null
  /** The files as they are now, even once the control has left the page. */
  latest(): readonly SupportingDocument[]
  onChange(files: readonly SupportingDocument[]): void
  readonly world: World
}

/** Files to send: chosen, on their way, arrived, refused, removed. The row's fieldset carries the question. */
export function FileControl(props: FileControlProps) {
  const { files, accept, max, limits, world, refusal: _, latest: __, onChange: ___, ...control } = props
  const { id } = control
  const words = useWordsOf(fileWords)
  const wordStanding = useWordsOf(standingWords)
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const asked = useFiles(props, list)
  const { running, removed, full, said, say } = asked
  const standings = useStandings(
    world.dossier,
    world.standings,
    files.map(({ fileId }) => fileId),
  )
  const infected = files.find(({ fileId }) => standings.get(fileId)?.check === 'infected')
  useEffect(() => {
    if (infected !== undefined) say(`${infected.name}. ${wordStanding('infected')}`)
  }, [infected, say, wordStanding])

  const count = files.length + running.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line more or less moves what has the focus.
  useEffect(() => {
    const focused = document.activeElement
    // The tests' browser has no layout, and so nothing to scroll.
    if (frame.current?.contains(focused)) focused?.scrollIntoView?.({ block: 'nearest' })
  }, [count])

  const line = (upload: (typeof running)[number]) => (
    <UploadLine
      key={upload.key}
      upload={upload}
      onDrop={() => asked.giveUp(upload)}
      onRetry={() => asked.retry(upload)}
    />
  )
  const gone = (place: number) =>
    removed?.place === place && <RemovedFile file={removed.file} onRestore={() => asked.restore(removed)} />
  return (
    <div ref={frame} className="file-control">
      {count > 0 || removed !== null ? (
        <ul ref={list} className="files" aria-label={words('list')}>
          {files.map((file, place) => (
            <Fragment key={file.fileId}>
              {gone(place)}
              <SentFile
                id={`${id}-${file.fileId}`}
                file={file}
                standing={standings.get(file.fileId)}
                address={world.fileAddress(file.fileId)}
                accept={accept}
                onReplace={(chosen) => asked.replace(file, chosen)}
                onRemove={() => asked.remove(file)}
              />
              {running.filter(({ replaces }) => replaces === file.fileId).map(line)}
            </Fragment>
          ))}
          {removed !== null && gone(Math.max(removed.place, files.length))}
          {running.filter(({ replaces }) => !files.some(({ fileId }) => fileId === replaces)).map(line)}
        </ul>
      ) : null}
      <FileChooser
        {...control}
        describedBy={idList(control.describedBy, `${id}-limits`)}
        accept={accept}
        multiple={max > 1}
        full={full}
        label={words('add', { many: max > 1 ? 'yes' : 'no', count: files.length })}
        onChoose={asked.choose}
      />
      <p className="hint" id={`${id}-limits`}>
        {full ? words('full') : limits}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  )
}
