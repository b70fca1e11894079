import type { ComponentProps, ReactNode } from 'react'
import { Link } from './router'

type Look = {
  /** `primary` once a page; `tertiary` looks like a link. */
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly tone?: 'danger'
  readonly large?: boolean
  readonly children: ReactNode
}

type ButtonProps = Look & {
  /** At work: says so, keeps its place and its focus, and answers no second press. */
  readonly busy?: boolean
} & Omit<ComponentProps<'button'>, 'className' | 'children'>

/** A button; `type="button"` unless said otherwise. */
export function Button({ variant, tone, large, busy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...look({ variant, tone, large })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? refuse : onClick}
    >
      {children}
    </button>
  )
}

type LinkProps = Look & {
  readonly to: string
  /** Its whole name, where its words are too short alone. It must contain them. */
  readonly label?: string
}

/** A link that looks like a button: it goes somewhere in the product. */
export function LinkButton({ variant, tone, large, children, to, label }: LinkProps) {
  return (
    <Link to={to} aria-label={label} {...look({ variant, tone, large })}>
      {children}
    </Link>
  )
}

type DownloadProps = Look & {
  readonly href: string
  /** Its whole name, where its words are too short alone. It must contain them. */
  readonly label?: string
}

/** A link that looks like a button and gives a file. */
export function DownloadButton({ variant = 'secondary', href, label, children }: DownloadProps) {
  return (
    <a href={href} download aria-label={label} {...look({ variant })}>
      {children}
    </a>
  )
}

function look({
  variant = 'primary',
  tone,
  large,
}: Partial<{ [Name in keyof Look]: Look[Name] | undefined }>) {
  return {
    className: 'ds-button',
    'data-variant': variant,
    ...(tone ? { 'data-color': tone } : {}),
    ...(large ? { 'data-size': 'lg' } : {}),
  }
}

function refuse(event: { preventDefault(): void }) {
  event.preventDefault()
}
