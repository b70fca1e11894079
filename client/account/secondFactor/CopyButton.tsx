import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'

/** Copies a text, and says so. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const words = useWords(secondFactorWords)
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
