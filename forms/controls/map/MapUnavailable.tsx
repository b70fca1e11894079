import { useWordsOf } from '../useWordsOf'
import { messages } from './messages'

/** Stands where the map would: it could not be loaded or drawn, and the list above does all of it. */
export function MapUnavailable() {
  return <p role="alert">{useWordsOf(messages)('unavailable')}</p>
}
