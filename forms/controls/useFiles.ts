import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { SupportingDocument } from '../../schemas/answers'
import type { World } from '../fields/view'
import { fileWords } from './messages/files'
import { placed } from './placed'
import { type Upload, uploadsOf } from './uploads'
import { useFollowingFocus } from './useFollowingFocus'
import { useWordsOf } from './useWordsOf'

/** What the files of a question are worked with. */
type Given = {
  readonly id: string
  readonly name: string
  readonly files: readonly SupportingDocument[]
  readonly max: number
  readonly world: World
  refusal(file: File): string | null
  latest(): readonly SupportingDocument[]
  onChange(files: readonly SupportingDocument[]): void
}

/** A file that was removed, and where it stood: it can be put back as long as its page is there. */
export type Removed = { readonly file: SupportingDocument; readonly place: number }

/** The files of a question: sending, replacing, removing and putting back, told as it happens. */
export function useFiles(given: Given, list: RefObject<HTMLElement | null>) {
  const { id, name, files, max, world, refusal, latest, onChange } = given
  const words = useWordsOf(fileWords)
  const uploads = uploadsOf(world)
  const running = useSyncExternalStore(uploads.subscribe, () => uploads.of(name))
  const follow = useFollowingFocus(list, id)
  const [said, say] = useState('')
  const [removed, setRemoved] = useState<Removed | null>(null)
  const coming = (each: readonly Upload[]) =>
    each.filter(({ error, replaces }) => error === null && replaces === undefined).length

  useEffect(() =>
    uploads.attend(name, (_, sent, replaces) => {
      follow.whenInside(sent.fileId)
      const stood = latest().some(({ fileId }) => fileId === replaces)
      // At once, so that the file stands there before its upload goes.
      flushSync(() => onChange(placed(latest(), sent, replaces)))
      say(words(stood ? 'replaced' : 'sent', { name: sent.name }))
    }),
  )

  const send = (file: File, replaces?: string) => {
    say(words('started', { name: file.name }))
    setRemoved(null)
    uploads.start(name, file, replaces)
  }
  const leave = (key: string, sentence: string, act: () => void) => {
    follow.from(key)
    act()
    say(sentence)
  }
  return {
    running,
    removed,
    said,
    say,
    full: files.length + coming(running) >= max,
    choose(chosen: readonly File[]) {
      let room = max - latest().length - coming(uploads.of(name))
      for (const file of chosen) {
        const refused = refusal(file) ?? (room > 0 ? null : words('full'))
        if (refused === null) room -= 1
        if (refused === null) send(file)
        else uploads.refuse(name, file, refused)
      }
    },
    replace({ fileId }: SupportingDocument, [file]: readonly File[]) {
      if (file === undefined) return
      const refused = refusal(file)
      if (refused === null) send(file, fileId)
      else uploads.refuse(name, file, refused)
    },
    remove(file: SupportingDocument) {
      leave(file.fileId, words('removed', { name: file.name }), () => {
        setRemoved({ file, place: latest().findIndex(({ fileId }) => fileId === file.fileId) })
        onChange(latest().filter(({ fileId }) => fileId !== file.fileId))
      })
    },
    restore({ file, place }: Removed) {
      follow.to(file.fileId)
      setRemoved(null)
      onChange(latest().toSpliced(place, 0, file))
      say(words('restored', { name: file.name }))
    },
    giveUp({ key, file }: Upload) {
      leave(`${key}`, words('cancelled', { name: file.name }), () => uploads.drop(name, key))
    },
    retry({ key, file }: Upload) {
      follow.to(`${key}`)
      say(words('started', { name: file.name }))
      uploads.retry(name, key)
    },
  }
}
