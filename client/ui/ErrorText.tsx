import type { ReactNode } from 'react'
import { Icon } from './Icon'

/** Why an answer is refused, at its field: an icon and words in red. */
export function ErrorText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <Icon name="error" />
      <span>{children}</span>
    </p>
  )
}
