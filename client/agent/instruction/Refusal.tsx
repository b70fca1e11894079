import { useEffect, useRef } from 'react'
import { isRefused } from '../../api/problems'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'

/** Why an act was refused; where the dossier has changed meanwhile, the way to see it as it is. */
export function Refusal({ error, onReload }: { readonly error: unknown; onReload(): void }) {
  const words = useWords(instructingWords)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (error !== null) place.current?.focus()
  }, [error])
  if (error === null) return null
  const problems = isRefused(error) ? (error.problem.problems ?? []) : []
  return (
    <section ref={place} tabIndex={-1} className="stack-s" aria-label={words('failed')}>
      <Failure error={error} />
      {problems.length > 0 ? (
        <ul>
          {problems.map(({ at, message }) => (
            <li key={at}>{message}</li>
          ))}
        </ul>
      ) : null}
      {isRefused(error, 409) ? (
        <Button variant="secondary" onClick={onReload}>
          {words('reload')}
        </Button>
      ) : null}
    </section>
  )
}
