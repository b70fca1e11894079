import type { Refusal } from '../fields/fieldType'
import type { InputProps } from '../fields/view'
import type { ControlProps } from './controlProps'
import { TextControl, type TextControlProps } from './TextControl'
import { type Typed, useTyped } from './useTyped'

/** The half of a type that reads and prints what is typed. */
export type Reads<Field, Value> = {
  read(
    typed: string,
    field: Field,
    locale: InputProps<Field, Value>['locale'],
  ): { readonly value: Value | undefined } | { readonly problem: Refusal }
  print(value: Value, field: Field, locale: InputProps<Field, Value>['locale']): string
}

type Looks = Pick<TextControlProps, 'type' | 'inputMode' | 'size' | 'unit' | 'spellCheck'>

type TypedControlProps<Field, Value> = {
  readonly input: InputProps<Field, Value>
  readonly type: Reads<Field, Value>
  readonly looks?: Looks
}

/** A type whose answer is typed on one line: read and printed by the type itself. */
export function TypedControl<Field extends { readonly purpose?: string }, Value>(
  props: TypedControlProps<Field, Value>,
) {
  const { input, type, looks } = props
  const typed = useTypedInput(input, type, true)
  return <TextControl {...controlOf(input)} {...looks} typed={typed} autoComplete={input.field.purpose} />
}

/** What `useTyped` gives an input of a type; `quiet` where only its control shows the text. */
export function useTypedInput<Field, Value>(
  input: InputProps<Field, Value>,
  type: Reads<Field, Value>,
  quiet = false,
): Typed {
  const { field, locale, value, onChange } = input
  return useTyped({
    value,
    read: (text) => type.read(text, field, locale),
    print: (answer) => type.print(answer, field, locale),
    onChange,
    quiet,
  })
}

/** The part of an input's props that every control takes. */
export function controlOf({ id, name, describedBy, invalid, required }: ControlProps): ControlProps {
  return { id, name, describedBy, invalid, required }
}
