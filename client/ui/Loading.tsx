import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'

/** Something is on its way; nothing is shown during the first 300 ms. */
export function Loading({ inside = false }: { readonly inside?: boolean }) {
  const words = useWords(shellWords)
  return (
    <div className={inside ? undefined : 'bounds'}>
      <div className={inside ? 'loading' : 'loading page'} role="status">
        <span className="sr-only">{words('loading')}</span>
        <span className="loading-bar" />
        <span className="loading-bar" />
        <span className="loading-bar" />
      </div>
    </div>
  )
}
