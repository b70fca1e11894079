import type { ReactNode } from 'react'
import { legalWords } from '../../messages/legal'
import { useWords } from '../../messages/useWords'
import { useBranding } from '../branding'

type Words = ReturnType<typeof useWords<keyof typeof legalWords.fr & string>>
type Key = Parameters<Words>[0]

/** The legal pages' words, with the installation's name, operator and address of mail filled in. */
export function useLegal(): { text(key: Key): string; rich(key: Key): ReactNode } {
  const words = useWords(legalWords)
  const { name, operator, contactEmail } = useBranding()
  const named = { name, operator: operator || name, email: contactEmail }
  return {
    text: (key) => words(key, named),
    rich: (key) =>
      words.rich(key, { ...named, email: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> }),
  }
}
