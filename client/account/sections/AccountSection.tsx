import { type ReactNode, useId } from 'react'

type AccountSectionProps = {
  readonly title: string
  /** What it is for, where its title does not tell. */
  readonly lead?: string
  readonly children: ReactNode
}

/** A section of the page of one's own account: a card with its heading. */
export function AccountSection({ title, lead, children }: AccountSectionProps) {
  const id = useId()
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead ? <p>{lead}</p> : null}
      {children}
    </section>
  )
}
