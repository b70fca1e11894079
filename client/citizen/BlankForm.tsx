import { useEffect, useState } from 'react'
import { blankFormAddress, blankFormSize } from '../api/procedures'
import { useLanguage } from '../messages/LanguageProvider'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'

/** The way to the blank form, with its weight once it is known. */
export function BlankForm({ procedure }: { readonly procedure: string }) {
  const words = useWords(startWords)
  const { locale } = useLanguage()
  const address = blankFormAddress(procedure, locale)
  const [size, setSize] = useState<number | null>(null)
  useEffect(() => {
    const asking = new AbortController()
    blankFormSize(address, asking.signal).then(setSize, () => undefined)
    return () => asking.abort()
  }, [address])
  return (
    <p>
      <a href={address} download>
        {words('blank')}{' '}
        {size === null ? words('blankKind') : words('blankSize', { kilobytes: Math.ceil(size / 1000) })}
      </a>
    </p>
  )
}
