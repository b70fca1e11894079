import { useMemo } from 'react'
import { readMarkdown } from '../../forms/markdown'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { Blocks } from '../ui/Markdown'

/**
 * What becomes of a dossier, said before it is begun: the steps that the confirmation lists. Its other paragraphs speak
 * to somebody who has submitted, and are left for then.
 */
export function Afterwards({ confirmation }: { readonly confirmation: string }) {
  const words = useWords(startWords)
  const steps = useMemo(
    () => readMarkdown(confirmation).filter((block) => block.kind === 'list'),
    [confirmation],
  )
  return (
    <>
      <p>{words('afterwardsText')}</p>
      <Blocks blocks={steps} />
    </>
  )
}
