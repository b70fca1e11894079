import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button'
import { Failure } from './FailurePage'
import { PlainField } from './PlainField'

/** One field of a small form. All are required: `missing` is said at the field while it is blank. */
export type PlainFormField<Name extends string> = {
  readonly name: Name
  readonly type: 'text' | 'email' | 'password'
  readonly label: string
  readonly hint?: string
  readonly missing: string
  readonly autoComplete: string
  readonly defaultValue?: string | undefined
  /** The keys that a phone offers, where it is other than the type's. */
  readonly inputMode?: 'email' | 'numeric'
  readonly maxLength?: number
}

/** What was typed in a field, as it was typed. */
export type Typed<Name extends string> = (name: Name) => string

type PlainFormProps<Name extends string> = {
  readonly fields: readonly PlainFormField<Name>[]
  readonly button: string
  readonly busyButton: string
  /** `secondary` where another form of the page comes first. */
  readonly variant?: 'primary' | 'secondary'
  /** The way out, where the form stands in the place of something else. */
  readonly cancel?: { readonly words: string; act(): void }
  /** Stands between the fields and the button. */
  readonly children?: ReactNode
  /** The first field takes the focus when the form comes: somebody has just asked for it. */
  readonly focused?: boolean
  /** Throws what the server refused. */
  send(typed: Typed<Name>): Promise<void>
  /** The field where a refusal is said, in the server's words. */
  fieldOf?(error: unknown): Name | null
  /** A refusal in the page's own words; what it gives none for is said in the server's, above the form. */
  told?(error: unknown): ReactNode
}

/** A small form of the product's own. What is missing is said at its field, a refusal above the form. */
export function PlainForm<Name extends string>(props: PlainFormProps<Name>) {
  const { fields, button, busyButton, variant = 'primary', focused = false, cancel } = props
  const { send, fieldOf, told, children } = props
  const [errors, setErrors] = useState<ReadonlyMap<Name, string>>(new Map())
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const form = useRef<HTMLFormElement>(null)
  const refusal = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (focused) form.current?.querySelector('input')?.focus()
  }, [focused])
  useEffect(() => {
    if (refused !== null) refusal.current?.focus()
  }, [refused])

  function say(said: ReadonlyMap<Name, string>) {
    setErrors(said)
    const first = fields.find(({ name }) => said.has(name))
    if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first.name}]`)?.focus()
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const data = new FormData(event.currentTarget)
    const typed: Typed<Name> = (name) => String(data.get(name) ?? '')
    const blank = fields.filter(({ name }) => typed(name).trim() === '')
    setRefused(null)
    say(new Map(blank.map(({ name, missing }) => [name, missing])))
    if (blank.length > 0) return
    setBusy(true)
    try {
      await send(typed)
    } catch (error) {
      const name = fieldOf?.(error) ?? null
      if (name !== null && error instanceof Error) say(new Map([[name, error.message]]))
      else setRefused(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="form" noValidate ref={form} onSubmit={(event) => void submit(event)}>
      <div ref={refusal} tabIndex={-1} hidden={refused === null}>
        {told?.(refused) || <Failure error={refused} />}
      </div>
      {fields.map(({ name, missing: _, ...field }) => (
        <PlainField key={name} {...field} id={`${id}-${name}`} name={name} error={errors.get(name)} />
      ))}
      {children}
      <div className="actions">
        <Button type="submit" variant={variant} busy={busy}>
          {busy ? busyButton : button}
        </Button>
        {cancel ? (
          <Button variant="tertiary" onClick={cancel.act}>
            {cancel.words}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
