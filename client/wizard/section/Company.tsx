import { useEffect, useRef } from 'react'
import { applicantId } from '../../../forms/engine/structure/applicant'
import { companyAnswers } from '../../../forms/engine/structure/companyAnswers'
import { factOf } from '../../../schemas/lookup'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { announce } from '../../ui/announce'
import { answerAt } from '../session/answerAt'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'

/** The answer that says which company it is, and the source that knows it. */
const asked = { path: `${applicantId}/siret`, source: 'companies' } as const

/** On the applicant's page, fills in what the register says of the company, in sight, and says so; draws nothing. */
export function Company({ section }: { readonly section: string }) {
  const { form, apply } = useWizard()
  const { answers, context, evaluation } = useAnswers()
  const words = useWords(wizardWords)
  const siret = answerAt(answers, asked.path)
  const fact =
    section === applicantId && typeof siret === 'string'
      ? (factOf(context.facts, { source: asked.source, key: siret }) ?? undefined)
      : undefined
  const before = useRef(fact)
  const filled = useRef<unknown>(undefined)

  useEffect(() => {
    if (fact === undefined || filled.current === siret) return
    filled.current = siret
    const changes = companyAnswers(form, evaluation, fact, before.current)
    before.current = fact
    if (Object.keys(changes).length === 0) return
    apply(changes)
    announce(words('companyFilled'))
  }, [fact, siret, form, evaluation, apply, words])
  return null
}
