import { useRef, useState } from 'react'
import { makeRecoveryCodes, readSecondFactor } from '../../api/secondFactor'
import { secondFactorWords } from '../../messages/secondFactor'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { useRemote } from '../../ui/useRemote'
import { AccountSection } from '../sections/AccountSection'
import type { OwnProps } from '../sections/own'
import { useProof } from '../useProof'
import { ActButton } from './ActButton'
import { AppPart } from './AppPart'
import { PasskeysPart } from './PasskeysPart'
import { countOf, type PartProps } from './parts'
import { ProvingContext } from './proving'
import { RecoveryCodes } from './RecoveryCodes'

/** What is asked of its owner beside the password: an app's codes, passkeys, recovery codes. */
export function SecondFactorSection({ own, reload: reloadOwn }: OwnProps) {
  const words = useWords(secondFactorWords)
  const remote = useRemote('second-factor', (signal) => readSecondFactor({}, { signal }))
  const heading = useRef<HTMLHeadingElement>(null)
  const { proven, dialog } = useProof(own)
  const [codes, setCodes] = useState<readonly string[]>([])
  return (
    <AccountSection title={words('title')} lead={words('lead')} heading={heading}>
      {dialog}
      <ProvingContext value={proven}>
        <Await remote={remote} inside>
          {(factors, reload) => {
            const part: PartProps = {
              factors,
              onChanged(shown = []) {
                setCodes(shown)
                reload()
                reloadOwn()
              },
            }
            return (
              <div className="stack-l">
                <p>
                  <strong>{words(countOf(factors) > 0 ? 'on' : 'none')}</strong>
                </p>
                {codes.length > 0 ? (
                  <RecoveryCodes
                    codes={codes}
                    onKept={() => {
                      heading.current?.focus()
                      setCodes([])
                    }}
                  />
                ) : null}
                <AppPart {...part} />
                <PasskeysPart {...part} />
                {countOf(factors) > 0 ? <CodesPart {...part} /> : null}
              </div>
            )
          }}
        </Await>
      </ProvingContext>
    </AccountSection>
  )
}

function CodesPart({ factors, onChanged }: PartProps) {
  const words = useWords(secondFactorWords)
  return (
    <div className="stack">
      <h3>{words('codesTitle')}</h3>
      <p>{words('codesLeft', { count: factors.recoveryCodesLeft })}</p>
      <div className="actions">
        <ActButton act={async () => onChanged((await makeRecoveryCodes({})).recoveryCodes)}>
          {words('codesMake')}
        </ActButton>
      </div>
    </div>
  )
}
