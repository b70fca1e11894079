import { evaluate } from '../../../forms/engine'
import { useEngineContext } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { reviewPath, sectionPath } from './steps'

/** Where *Continuer* leads from a section, by the answers at that very moment: the last one may open a section. */
export function useNextAddress(section: string): () => string {
  const { form, answers, root } = useWizard()
  const context = useEngineContext()
  return () => {
    const { sections } = evaluate(form, answers(), context)
    const next = sections[sections.findIndex(({ id }) => id === section) + 1]
    return `${root}/${next === undefined ? reviewPath : sectionPath(next.id)}`
  }
}
