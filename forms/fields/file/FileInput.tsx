import { isUnreadable } from '../../../schemas/answers'
import { FileControl } from '../../controls/FileControl'
import { controlOf } from '../../controls/TypedControl'
import { useControlWords } from '../../controls/useControlWords'
import { useSize } from '../../controls/useSize'
import { countOf } from '../settings'
import type { InputPropsOf, ViewOf } from '../view'
import { acceptedExtensions, familyNames } from './families'
import { defaultMaxFiles, defaultMaxSize, type file } from './file'

type Value = InputPropsOf<typeof file>['value']

/** Files chosen, sent and listed; what can be refused is refused before it is sent. */
export const fileView: ViewOf<typeof file> = { labelling: 'legend', Input: FileInput }

function FileInput(input: InputPropsOf<typeof file>) {
  const { field, value, latest, onChange, world } = input
  const words = useControlWords()
  const size = useSize()
  const max = countOf(field.max) ?? defaultMaxFiles
  const maxSize = (field.maxSize ?? defaultMaxSize) * 1_000_000
  const accept = acceptedExtensions(field.accept)
  const formats = (field.accept ?? familyNames).map((family) => words('file.formats', { family })).join(', ')

  const refusal = ({ name, size: bytes }: File) => {
    if (bytes === 0) return words('file.empty', { name })
    if (bytes > maxSize) return words('file.tooLarge', { name, size: size(maxSize) })
    const known = accept.some((ending) => name.toLowerCase().endsWith(ending))
    return known ? null : words('file.wrongFormat', { name })
  }
  return (
    <FileControl
      {...controlOf(input)}
      files={filesIn(value)}
      accept={accept}
      max={max}
      limits={words('file.limits', { formats, size: size(maxSize), count: max })}
      refusal={refusal}
      latest={() => filesIn(latest())}
      onChange={(files) => onChange(files.length === 0 ? undefined : [...files])}
      world={world}
    />
  )
}

function filesIn(value: Value) {
  return value === undefined || isUnreadable(value) ? [] : value
}
