import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { labelIn } from '../../../schemas/label'
import { followAddress } from '../../citizen/addresses'
import { useRestoring } from '../../citizen/trash/useRestoring'
import { editsBetween } from '../../citizen/unsent/editsBetween'
import { UnsentWords } from '../../citizen/unsent/UnsentWords'
import { addUnsent } from '../../correspondence/unsent'
import { useLanguage } from '../../messages/LanguageProvider'
import { unsentWords } from '../../messages/unsent'
import { useWords } from '../../messages/useWords'
import { Button, LinkButton } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { navigate } from '../../ui/router'
import { focusTitle, usePageTitle } from '../../ui/usePageTitle'
import type { Stop } from '../save/saving'
import { useAnswers } from '../session/useAnswers'
import { type OpenDossier, useWizard } from '../session/wizard'

type StoppedDossierProps = { readonly dossier: OpenDossier; readonly why: Exclude<Stop, 'closed'> }

/**
 * A dossier that was taken, deleted or handed over while somebody wrote in it, at whatever page of it one stands: why
 * nothing is saved any more, the way on, and what was written.
 */
export function StoppedDossier({ dossier, why }: StoppedDossierProps) {
  const { form, world } = useWizard()
  const { locale } = useLanguage()
  const words = useWords(unsentWords)
  const { autosave, closing, onDevice, summary } = dossier
  const title = words(why === 'deleted' && summary.version > 0 ? 'withdrawnTitle' : `${why}Title`)
  const heading = usePageTitle({ title, procedure: labelIn(form.procedure.title, locale) })
  // What one was typing in has gone.
  useEffect(() => heading.current?.focus(), [heading])
  const kept = useSyncExternalStore(onDevice.subscribe, onDevice.keeps)
  const document = useUnsaved(dossier)
  const unsaved = document.sections.length > 0
  const { restoring, error, restore } = useRestoring(() => {
    // The page one was on is back, and what was written in it leaves.
    flushSync(() => closing.set(null))
    focusTitle()
    autosave.retry()
  })
  const readBySomebody = why === 'taken' && summary.owner === undefined

  function write(text: string) {
    addUnsent(summary.id, text)
    navigate(`${followAddress(summary.id)}#messages`)
  }

  return (
    <div className="page">
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(why, { number: summary.number })}</p>
        {why === 'deleted' && unsaved ? <p>{words('deletedUnsent')}</p> : null}
      </div>
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        {why === 'deleted' ? (
          <Button busy={restoring !== null} onClick={() => restore(summary)}>
            {words(restoring === null ? 'restore' : 'restoring')}
          </Button>
        ) : (
          <LinkButton to={why === 'taken' ? followAddress(summary.id) : '/dossiers'} variant="secondary">
            {words(why === 'taken' ? 'follow' : 'mine')}
          </LinkButton>
        )}
      </div>
      {unsaved ? (
        <UnsentWords
          document={document}
          number={summary.number}
          kept={kept}
          fileAddress={({ fileId }) => world.fileAddress(fileId)}
          onMessage={readBySomebody ? write : null}
        />
      ) : null}
    </div>
  )
}

/** What was written since the last save. */
function useUnsaved({ autosave }: OpenDossier) {
  const { form } = useWizard()
  const { answers, context } = useAnswers()
  const { base } = autosave.queue()
  return useMemo(
    () => editsBetween(form, [base.answers, answers], context, 'unsaved'),
    [form, base, answers, context],
  )
}
