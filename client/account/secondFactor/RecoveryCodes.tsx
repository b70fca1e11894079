import { useEffect, useRef } from 'react'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { useBranding } from '../../ui/branding'
import { CopyButton } from '../../ui/CopyButton'
import { Icon } from '../../ui/Icon'
import { saveText } from '../../ui/saveText'
import { useSession } from '../session'

type RecoveryCodesProps = { readonly codes: readonly string[]; onKept(): void }

/** Recovery codes while they can be seen: to copy, to download, to print. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const words = useWords(secondFactorWords)
  const { name } = useBranding()
  const { account } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const whose = words('codesOf', { email: account?.email ?? '', name })
  const text = `${[whose, '', ...codes].join('\n')}\n`

  return (
    <div className="recovery-codes stack print-alone">
      <h3 ref={heading} tabIndex={-1}>
        {words('codesNew')}
      </h3>
      <p>{words('codesWhy')}</p>
      <p>{whose}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="actions">
        <CopyButton text={text}>{words('codesCopy')}</CopyButton>
        <Button variant="secondary" onClick={() => saveText(words('codesFile'), text)}>
          <Icon name="download" /> {words('codesDownload')}
        </Button>
        <Button variant="secondary" onClick={() => print()}>
          {words('codesPrint')}
        </Button>
        <Button onClick={onKept}>{words('codesKept')}</Button>
      </div>
    </div>
  )
}
