import { type FormEvent, useEffect, useId, useState } from 'react'
import type { VersionSummary } from '../../../schemas/dossier'
import { comparingWords } from '../../messages/comparing'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { Button } from '../Button'
import { ErrorText } from '../ErrorText'
import { wordDate } from '../moments'

type VersionsChoiceProps = {
  readonly versions: readonly VersionSummary[]
  readonly chosen: readonly [former: number, latter: number]
  onChoose(former: number, latter: number): void
}

/** Which two versions are compared. Nothing moves before the button is pressed. */
export function VersionsChoice({ versions, chosen, onChoose }: VersionsChoiceProps) {
  const words = useWords(comparingWords)
  const [[former, latter], setPair] = useState(chosen)
  const [wrong, setWrong] = useState(false)
  const error = useId()
  const [was, is] = chosen
  // Another address, by a link or by going back, is another choice.
  useEffect(() => setPair([was, is]), [was, is])

  function choose(event: FormEvent) {
    event.preventDefault()
    setWrong(former === latter)
    if (former !== latter) onChoose(Math.min(former, latter), Math.max(former, latter))
  }

  const described = wrong ? error : undefined
  return (
    <form className="compare-choice" onSubmit={choose} aria-label={words('choiceTitle')}>
      <VersionSelect
        {...{ versions, described }}
        label={words('former')}
        value={former}
        onChange={(version) => setPair([version, latter])}
      />
      <VersionSelect
        {...{ versions, described }}
        label={words('latter')}
        value={latter}
        onChange={(version) => setPair([former, version])}
      />
      <Button variant="secondary" type="submit">
        {words('compare')}
      </Button>
      {wrong ? (
        <div role="alert">
          <ErrorText id={error}>{words('twice')}</ErrorText>
        </div>
      ) : null}
    </form>
  )
}

type VersionSelectProps = Pick<VersionsChoiceProps, 'versions'> & {
  readonly label: string
  readonly value: number
  readonly described: string | undefined
  onChange(version: number): void
}

function VersionSelect({ versions, label, value, described, onChange }: VersionSelectProps) {
  const words = useWords(comparingWords)
  const { locale } = useLanguage()
  const id = useId()
  return (
    <div className="field-row">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value}
        aria-invalid={described !== undefined}
        aria-describedby={described}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {versions.map(({ version, submittedAt }) => (
          <option key={version} value={version}>
            {words('option', { version, date: wordDate(submittedAt, locale) })}
          </option>
        ))}
      </select>
    </div>
  )
}
