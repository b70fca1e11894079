import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'

/** Something is on its way; nothing is shown during the first 300 ms. */
export function Loading() {
  const words = useWords(shellWords)
  return (
    <div className="bounds">
      <div className="loading page" role="status">
        <span className="sr-only">{words('loading')}</span>
        <span className="loading-bar" />
        <span className="loading-bar" />
        <span className="loading-bar" />
      </div>
    </div>
  )
}
