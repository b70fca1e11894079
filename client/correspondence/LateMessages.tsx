import { type ComponentProps, Suspense } from 'react'
import { chunk } from '../ui/chunk'
import { Loading } from '../ui/Loading'
import { lazily } from '../ui/lazily'

const Messages = lazily(
  chunk(() => import('./Messages')),
  'Messages',
)

/** The messages of a dossier: what they are made of comes when a page shows them. */
export function LateMessages(props: ComponentProps<typeof Messages>) {
  return (
    <Suspense fallback={<Loading inside />}>
      <Messages {...props} />
    </Suspense>
  )
}
