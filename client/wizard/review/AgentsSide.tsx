import { type AskedElement, annotationsOf, groupOf } from '../../../forms/engine'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { reviewWords } from '../../messages/review'
import { useWords } from '../../messages/useWords'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'

/** In a preview: the agents that these answers would go to, and what they would be asked beside them. */
export function AgentsSide() {
  const { form, dossier } = useWizard()
  const { answers, context } = useAnswers()
  const { locale } = useLanguage()
  const words = useWords(reviewWords)
  if (dossier !== null) return null
  const group = groupOf(form, answers, context)
  const noted = (annotationsOf(form, answers, {}, context)?.elements ?? []).filter(isAsked)
  if (group === undefined && noted.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="agents">
      <h2 id="agents">{words('agentsTitle')}</h2>
      {group === undefined ? null : <p>{words('agentsGroup', { group: labelIn(group.label, locale) })}</p>}
      {noted.length === 0 ? null : (
        <>
          <p>{words('agentsNote')}</p>
          <ul>
            {noted.map((element) => (
              <li key={element.path}>{element.label}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function isAsked({ kind }: AskedElement): boolean {
  return kind !== 'explanation' && kind !== 'heading'
}
