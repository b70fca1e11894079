import { useId, useState } from 'react'
import { ChoiceLine } from '../../forms/controls/ChoiceLine'
import { isShared, markShared } from '../device/marks'
import { deviceWords } from '../messages/device'
import { useWords } from '../messages/useWords'

/** Whoever signs in says whether others use the device: from then on nothing is kept on it. */
export function SharedChoice() {
  const words = useWords(deviceWords)
  const [shared, setShared] = useState(isShared)
  return (
    <ChoiceLine
      kind="checkbox"
      id={useId()}
      name="shared"
      label={words('shared')}
      hint={words('sharedHint')}
      checked={shared}
      onChoose={(chosen) => {
        markShared(chosen)
        setShared(chosen)
      }}
    />
  )
}
