import type { ReactNode } from 'react'

/** A titled part of a legal page. */
export function LegalSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stack-s">
      <h2>{title}</h2>
      <div className="prose">{children}</div>
    </section>
  )
}
