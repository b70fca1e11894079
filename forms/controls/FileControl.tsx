import { type ReactNode, useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { SupportingDocument } from '../../schemas/answers'
import type { World } from '../fields/view'
import { type ControlProps, idList } from './controlProps'
import { FileChooser } from './FileChooser'
import { SentFile, UploadLine } from './FileLines'
import { uploadsOf } from './uploads'
import { useControlWords } from './useControlWords'
import { useFollowingFocus } from './useFollowingFocus'

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

/** Files to send: chosen, on their way, arrived, refused. The row's fieldset carries the question. */
export function FileControl({
  files,
  accept,
  max,
  limits,
  refusal,
  latest,
  onChange,
  world,
  ...control
}: FileControlProps) {
  const { id, name } = control
  const words = useControlWords()
  const uploads = uploadsOf(world)
  const running = useSyncExternalStore(uploads.subscribe, () => uploads.of(name))
  const list = useRef<HTMLUListElement>(null)
  const follow = useFollowingFocus(list, id)
  const [said, say] = useState('')
  const full = files.length + running.filter(({ error }) => error === null).length >= max

  const send = (file: File) => {
    say(words('file.started', { name: file.name }))
    uploads.start(name, file, (sent) => {
      follow.whenInside(sent.fileId)
      // At once, so that the file stands there before its upload goes.
      flushSync(() => onChange([...latest(), sent]))
      say(words('file.sent', { name: file.name }))
    })
  }
  const choose = (chosen: readonly File[]) => {
    let room = max - latest().length - uploads.of(name).filter(({ error }) => error === null).length
    for (const file of chosen) {
      const refused = refusal(file) ?? (room > 0 ? null : words('file.full'))
      if (refused === null) room -= 1
      if (refused === null) send(file)
      else uploads.refuse(name, file, refused)
    }
  }
  const leave = (key: string, sentence: string, act: () => void) => {
    follow.from(key)
    act()
    say(sentence)
  }

  return (
    <div className="file-control">
      {files.length + running.length > 0 && (
        <ul ref={list} className="files" aria-label={words('file.list')}>
          {files.map((file) => (
            <SentFile
              key={file.fileId}
              file={file}
              address={world.fileAddress(file.fileId)}
              onRemove={() =>
                leave(file.fileId, words('file.removed', { name: file.name }), () =>
                  onChange(latest().filter(({ fileId }) => fileId !== file.fileId)),
                )
              }
            />
          ))}
          {running.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onDrop={() =>
                leave(`${upload.key}`, words('file.cancelled', { name: upload.file.name }), () =>
                  uploads.drop(name, upload.key),
                )
              }
              onRetry={() =>
                leave(`${upload.key}`, '', () => {
                  uploads.drop(name, upload.key)
                  choose([upload.file])
                })
              }
            />
          ))}
        </ul>
      )}
      <FileChooser
        {...control}
        describedBy={idList(control.describedBy, `${id}-limits`)}
        accept={accept}
        multiple={max > 1}
        full={full}
        label={words('file.add', { many: max > 1 ? 'yes' : 'no', count: files.length })}
        onChoose={choose}
      />
      <p className="hint" id={`${id}-limits`}>
        {full ? words('file.full') : limits}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  )
}
