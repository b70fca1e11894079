import { useRef } from 'react'
import type { Found, Lookup } from '../../schemas/lookup'
import { codeText } from '../fields/listed'
import type { InputProps } from '../fields/view'
import { ListControl } from './ListControl'
import { controlOf, type Reads } from './TypedControl'
import { findIn, learnLine, useNames } from './useNames'

type SourceControlProps<Field> = {
  readonly input: InputProps<Field, string>
  /** The source that keeps the list. */
  readonly source: string
  readonly type: Pick<Reads<Field, string>, 'read'>
}

/**
 * One line of a list that a source keeps: the answer is its code, shown by the name that the source gives it. While the
 * source does not answer, the type reads what is typed: a code, perhaps.
 */
export function SourceControl<Field extends { readonly purpose?: string }>(props: SourceControlProps<Field>) {
  const { input, source, type } = props
  const { field, value, facts, locale, world, onChange } = input
  const seen = useRef(new Map<string, Found>()).current
  const lookups: readonly Lookup[] = typeof value === 'string' ? [{ source, key: value }] : []
  useNames(lookups, facts, world)
  return (
    <ListControl
      {...controlOf(input)}
      value={value}
      find={findIn(world, source, locale, seen)}
      textOf={(key) => codeText(facts, { source, key }, locale)}
      read={(typed) => type.read(typed, field, locale)}
      autoComplete={field.purpose}
      onChange={onChange}
      onLine={({ key }) => learnLine(world, source, seen.get(key))}
    />
  )
}
