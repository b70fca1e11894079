import { copyingWords } from '../messages/copying'
import { useWords } from '../messages/useWords'
import { announce } from './announce'
import { Button } from './Button'
import { Icon } from './Icon'

/** Copies a text, and says so. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const words = useWords(copyingWords)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce(words('copied')),
      () => announce(words('notCopied')),
    )
  // Browsers keep it from pages that are not reached over https.
  if (!('clipboard' in navigator)) return null
  return (
    <Button variant="secondary" onClick={() => void copy()}>
      <Icon name="copy" /> {children}
    </Button>
  )
}
