import type { Ref } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { Journey } from '../../../forms/engine'
import { questionsIn } from '../../../forms/engine/questionsIn'
import { wordProblem } from '../../../forms/messages'
import { reviewWords } from '../../messages/review'
import { useWords } from '../../messages/useWords'
import { Link } from '../../ui/router'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { missingId } from '../stepper/steps'
import { changeAddress } from './changeAddress'

type MissingProps = { readonly journey: Journey; readonly ref: Ref<HTMLElement> }

/** What still keeps the dossier from being submitted, section by section, each with its link. */
export function Missing({ journey, ref }: MissingProps) {
  const { form, root } = useWizard()
  const { evaluation, context } = useAnswers()
  const words = useWords(reviewWords)
  const questions = questionsIn(evaluation.sections)
  const sections = journey.sections.filter(({ problems }) => problems.length > 0)
  const count = sections.reduce((sum, { problems }) => sum + problems.length, 0)
  return (
    <section ref={ref} id={missingId} className="error-summary" tabIndex={-1} aria-labelledby="missing-title">
      <h2 id="missing-title">{words('missingTitle', { count })}</h2>
      <p>{words('missingLead')}</p>
      {sections.map(({ id, title, problems }) => (
        <div key={id}>
          <h3>
            <AuthorText text={title} />
          </h3>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.at} ${problem.code}`}>
                <Link to={changeAddress(root, id, problem.at)}>
                  <bdi>
                    <AuthorText text={questions.get(problem.at) ?? ''} />
                  </bdi>{' '}
                  – <AuthorText text={wordProblem(problem, { form, locale: context.locale })} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
