import { type ReactNode, type Ref, useId } from 'react'

type AccountSectionProps = {
  readonly title: string
  /** What it is for, where its title does not tell. */
  readonly lead?: string
  /** The heading: it takes the focus where what had it is gone. */
  readonly heading?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

/** A section of the page of one's own account: a card with its heading. */
export function AccountSection({ title, lead, heading, children }: AccountSectionProps) {
  const id = useId()
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={heading ? -1 : undefined}>
        {title}
      </h2>
      {lead ? <p>{lead}</p> : null}
      {children}
    </section>
  )
}
