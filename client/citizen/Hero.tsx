import { homeWords } from '../messages/home'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { Icon } from '../ui/Icon'
import { usePageTitle } from '../ui/usePageTitle'
import { HeroDrawing } from './HeroDrawing'

const promises = [
  ['promiseSaved', 'check'],
  ['promiseResumed', 'clock'],
  ['promiseReceipt', 'file'],
] as const

/** The head of the home page: what the service does, and what it promises. */
export function Hero() {
  const words = useWords(homeWords)
  const shell = useWords(shellWords)
  const heading = usePageTitle({ title: shell('home') })
  return (
    <div className="hero">
      <div className="bounds">
        <div className="hero-words">
          <h1 ref={heading} tabIndex={-1}>
            {words('homeTitle')}
          </h1>
          <p className="lead">{words('homeLead')}</p>
          <ul className="promises">
            {promises.map(([promise, icon]) => (
              <li key={promise}>
                <Icon name={icon} />
                {words(promise)}
              </li>
            ))}
          </ul>
        </div>
        <HeroDrawing />
      </div>
    </div>
  )
}
