import { useEffect, useRef } from 'react'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'

/** How one chooses what to have corrected; it takes the focus as it appears. */
export function AskingNotice() {
  const words = useWords(instructingWords)
  const banner = useRef<HTMLDivElement>(null)
  useEffect(() => banner.current?.focus(), [])
  return (
    <Banner tone="warning" title={words('choosing')} ref={banner}>
      <p>{words('choosingText')}</p>
      <p>
        <a href="#asking">{words('toMessage')}</a>
      </p>
    </Banner>
  )
}
