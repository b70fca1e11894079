import type { SupportingDocument, Unreadable } from '../../schemas/answers'
import type { Family } from '../fields/file/families'
import type { World } from '../fields/view'
import type { ControlProps } from './controlProps'
import { FileControl } from './FileControl'
import { fileWords } from './messages/files'
import { documentsIn } from './placed'
import { useSize } from './useSize'
import { useWordsOf } from './useWordsOf'

type Answer = readonly SupportingDocument[] | object | Unreadable | undefined

type LimitedFilesProps = ControlProps & {
  readonly value: Answer
  /** Endings of accepted names. */
  readonly accept: readonly string[]
  /** The kinds of files that are named under the chooser. */
  readonly families: readonly (Family | 'photo')[]
  readonly max: number
  /** The largest file, in megabytes of a million bytes. */
  readonly megabytes: number
  readonly world: World
  latest(): Answer
  onChange(files: SupportingDocument[] | undefined): void
}

/** Files within limits that are told, and refused before they are sent where they are beyond. */
export function LimitedFiles(props: LimitedFilesProps) {
  const { value, accept, families, max, megabytes, latest, onChange, world, ...control } = props
  const words = useWordsOf(fileWords)
  const size = useSize()
  const largest = megabytes * 1_000_000
  const formats = families.map((family) => words('formats', { family })).join(', ')
  const refusal = ({ name, size: bytes }: File) => {
    if (bytes === 0) return words('empty', { name })
    if (bytes > largest) return words('tooLarge', { name, size: size(largest) })
    const known = accept.some((ending) => name.toLowerCase().endsWith(ending))
    return known ? null : words('wrongFormat', { name })
  }
  return (
    <FileControl
      {...control}
      files={documentsIn(value)}
      accept={accept}
      max={max}
      limits={words('limits', { formats, size: size(largest), count: max })}
      refusal={refusal}
      latest={() => documentsIn(latest())}
      onChange={(files) => onChange(files.length === 0 ? undefined : [...files])}
      world={world}
    />
  )
}
