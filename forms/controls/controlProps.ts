/** What every control gets from the row around it (see `InputProps`). */
export type ControlProps = {
  readonly id: string
  readonly name: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
}

/**
 * The attributes that tell a control's state. `aria-required` and not `required`: browsers call an empty
 * required control invalid before anything was typed.
 */
export function stateOf({ describedBy, invalid, required }: ControlProps) {
  return {
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    'aria-required': required || undefined,
  } as const
}

/** Several ids for one `aria-describedby`; undefined when there is none. */
export function idList(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}
