import { useEffect, useMemo, useState } from 'react'
import { documentOf } from '../../../forms/engine/documentOf'
import { labelIn } from '../../../schemas/label'
import { draftPdfAddress } from '../../api/dossiers'
import { Contact } from '../../citizen/Contact'
import { withTyped } from '../../citizen/unsent/editsBetween'
import { closedWords } from '../../messages/closed'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button, DownloadButton } from '../../ui/Button'
import { DocumentSections } from '../../ui/DocumentSections'
import { usePageTitle } from '../../ui/usePageTitle'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'

/**
 * A draft whose procedure has closed, at whatever page of it one stands: what was typed is read, what was not saved
 * too, and kept as PDF. It goes on where it was once the procedure opens again.
 */
export function ClosedDraft() {
  const { form, world, dossier } = useWizard()
  const { answers, context } = useAnswers()
  const { locale } = useLanguage()
  const words = useWords(closedWords)
  const title = words('title')
  const heading = usePageTitle({ title, procedure: labelIn(form.procedure.title, locale) })
  const document = useMemo(
    () => withTyped(documentOf(form, answers, context), answers),
    [form, answers, context],
  )
  // What one was typing in has gone.
  const [wrote] = useState(() => dossier?.autosave.unsaved())
  useEffect(() => {
    if (wrote) heading.current?.focus()
  }, [wrote, heading])
  if (dossier === null) return null
  const { autosave, closing, summary } = dossier
  const unsaved = autosave.unsaved()

  /** A save tells whether it is open again; with nothing to save, the page is read anew. */
  function again() {
    if (!unsaved) return location.reload()
    autosave.retry()
    void autosave.settled().then(() => {
      if (closing.why() === 'closed') announce(words('still'))
    })
  }

  return (
    <div className="page">
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words('lead', { number: summary.number })}</p>
      </div>
      {unsaved ? (
        <Banner tone="warning" live="alert">
          <p>{words('unsaved')}</p>
        </Banner>
      ) : null}
      <div className="actions">
        <DownloadButton href={draftPdfAddress(summary.id)}>{words('pdf')}</DownloadButton>
        {unsaved ? (
          <Button variant="secondary" onClick={() => print()}>
            {words('print')}
          </Button>
        ) : null}
        <Button variant="tertiary" onClick={again}>
          {words('again')}
        </Button>
      </div>
      <Contact procedure={form.procedure} />
      <DocumentSections document={document} fileAddress={({ fileId }) => world.fileAddress(fileId)} />
    </div>
  )
}
