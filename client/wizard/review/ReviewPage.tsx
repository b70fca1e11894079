import { useEffect, useMemo, useRef } from 'react'
import type { DocumentEntry } from '../../../forms/engine'
import { documentOf } from '../../../forms/engine/documentOf'
import { labelIn } from '../../../schemas/label'
import { useLanguage } from '../../messages/LanguageProvider'
import { reviewWords } from '../../messages/review'
import { useWords } from '../../messages/useWords'
import { DocumentSections } from '../../ui/DocumentSections'
import { FileStandings } from '../../ui/FileStandings'
import { hidden } from '../../ui/hidden'
import { Link, useLocation } from '../../ui/router'
import { usePageTitle } from '../../ui/usePageTitle'
import { settleFacts } from '../session/settleFacts'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { missingId } from '../stepper/steps'
import { WizardFrame } from '../WizardFrame'
import { AgentsSide } from './AgentsSide'
import { changeAddress } from './changeAddress'
import { Missing } from './Missing'
import { SubmitDossier } from './SubmitDossier'
import { useSubmission } from './useSubmission'

/** All answers as they will be read, each with its way back, and the submission. */
export function ReviewPage() {
  const wizard = useWizard()
  const { form, root, world } = wizard
  const { answers, context } = useAnswers()
  const { locale } = useLanguage()
  const words = useWords(reviewWords)
  const title = words('title')
  const submission = useSubmission()
  const missing = useRef<HTMLElement>(null)
  useEffect(() => {
    if (submission.refusal?.kind === 'missing') missing.current?.focus()
  }, [submission.refusal])
  // What no page asked about: a default, or a source that did not answer then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is enough, whatever is learnt.
  useEffect(() => void settleFacts(wizard, context), [wizard])
  const heading = usePageTitle({ title, procedure: labelIn(form.procedure.title, locale) })
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === `#${missingId}`) missing.current?.focus()
  }, [hash])
  const document = useMemo(
    () => documentOf(form, answers, { ...context, offers: world.offers }),
    [form, answers, context, world],
  )
  const change = (label: string, section: string, path?: string) => (
    <Link className="change" to={changeAddress(root, section, path)}>
      {words.rich('change', { label, hidden })}
    </Link>
  )
  return (
    <WizardFrame current={null}>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words('lead')}</p>
      </div>
      {!submission.journey.complete && <Missing journey={submission.journey} ref={missing} />}
      <FileStandings dossier={world.dossier}>
        <DocumentSections
          document={document}
          fileAddress={({ fileId }) => world.fileAddress(fileId)}
          sectionAction={({ id, title: label }) => change(label, id)}
          answerAction={(entry, { id }) => (isChangeable(entry) ? change(entry.label, id, entry.path) : null)}
        />
      </FileStandings>
      <AgentsSide />
      <SubmitDossier submission={submission} />
    </WizardFrame>
  )
}

function isChangeable(entry: DocumentEntry): boolean {
  return entry.kind === 'rows' || (entry.kind === 'answer' && entry.computed !== true)
}
