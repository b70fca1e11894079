import { useId } from 'react'
import type { VersionSummary } from '../../schemas/dossier'
import { deskWords } from '../messages/desk'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { wordDate } from '../ui/moments'

type VersionChoiceProps = {
  readonly versions: readonly VersionSummary[]
  readonly shown: number
  onChoose(version: number): void
}

/** Which version is read; the choice stands in the address. */
export function VersionChoice({ versions, shown, onChoose }: VersionChoiceProps) {
  const words = useWords(deskWords)
  const { locale } = useLanguage()
  const id = useId()
  return (
    <div className="field-row">
      <label className="label" htmlFor={id}>
        {words('version')}
      </label>
      <select
        id={id}
        className="ds-input"
        value={shown}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {versions.map(({ version, submittedAt }) => (
          <option key={version} value={version}>
            {words('versionOption', { version, date: wordDate(submittedAt, locale) })}
          </option>
        ))}
      </select>
    </div>
  )
}
