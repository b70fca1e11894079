import type { Listed, ListIndex } from '../fields/listIndex'
import type { InputProps } from '../fields/view'
import { mostLines } from './ComboboxLines'
import { ListControl } from './ListControl'
import { controlOf, type Reads } from './TypedControl'

type IndexControlProps<Field> = {
  readonly input: InputProps<Field, string>
  readonly index: ListIndex<Listed>
  readonly type: Reads<Field, string>
}

/** One line of a list that is in the page's memory; the type prints and reads its names. */
export function IndexControl<Field extends { readonly purpose?: string }>(props: IndexControlProps<Field>) {
  const { input, index, type } = props
  const { field, locale, value, onChange } = input
  const textOf = (key: string) => type.print(key, field, locale)
  return (
    <ListControl
      {...controlOf(input)}
      value={value}
      find={(typed) => index.search(typed, mostLines).map(({ key }) => ({ key, label: textOf(key) }))}
      textOf={textOf}
      read={(typed) => type.read(typed, field, locale)}
      autoComplete={field.purpose}
      onChange={onChange}
    />
  )
}
