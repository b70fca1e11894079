import { useEffect, useRef } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { Icon } from '../../ui/Icon'
import { Link } from '../../ui/router'
import { useWizard } from '../session/wizard'
import { missingId, reviewPath } from './steps'
import { useSteps } from './useSteps'
import { useWide } from './useWide'

const icons = { untouched: 'circle', started: 'halfCircle', complete: 'checkCircle', error: 'error' } as const

/** The step on the page; null is the review. */
type StepperProps = { readonly current: string | null }

/** Where one stands and every step, freely reached: beside the page, folded above it on a phone. */
export function Stepper({ current }: StepperProps) {
  const { steps, left } = useSteps()
  const words = useWords(wizardWords)
  const wide = useWide()
  const { root, corrections } = useWizard()
  const place = steps.findIndex(({ section }) => section === current) + 1
  const shown = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step on the page is another place in the list.
  useEffect(() => showCurrent(shown.current), [current, wide])
  const progress = words('step', { step: place, total: steps.length })
  const list = (
    <ol className="stepper" ref={shown}>
      {steps.map(({ section, title, state, path }) => (
        <li key={path} data-state={state}>
          <Link to={`${root}/${path}`} aria-current={section === current ? 'step' : undefined}>
            <Icon name={section === null ? 'arrowRight' : icons[state ?? 'untouched']} />
            <span>
              <AuthorText text={title} />
            </span>
            {section !== null && (
              <span className="stepper-state">
                {corrections?.sections.has(section)
                  ? words('state_asked')
                  : state
                    ? words(`state_${state}`)
                    : '\u00a0'}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ol>
  )
  return (
    <nav aria-label={words('steps')}>
      {wide && <p>{progress}</p>}
      <progress className="progress" value={place} max={steps.length} aria-label={progress} />
      {current !== null && (
        <p className="stepper-left">
          {left === undefined ? '\u00a0' : words('minutesLeft', { minutes: left.minutes })}
          {left !== undefined && left.missing > 0 && (
            <Link to={`${root}/${reviewPath}#${missingId}`}>{words('missing', { count: left.missing })}</Link>
          )}
        </p>
      )}
      {wide ? (
        list
      ) : (
        // Folded again on each page.
        <details key={current}>
          <summary>
            {progress} – <AuthorText text={steps[place - 1]?.title ?? ''} />
          </summary>
          {list}
        </details>
      )}
    </nav>
  )
}

/** A long list is scrolled to the step on the page; the page itself does not move. */
function showCurrent(list: HTMLElement | null) {
  const current = list?.querySelector<HTMLElement>('[aria-current]')?.parentElement
  if (!list || !current) return
  const [top, bottom] = [
    current.offsetTop - list.offsetTop,
    current.offsetTop - list.offsetTop + current.offsetHeight,
  ]
  if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
  if (top < list.scrollTop) list.scrollTop = top
}
