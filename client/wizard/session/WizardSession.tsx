import { Formik, type FormikProps } from 'formik'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { AuthorLanguage } from '../../../forms/controls/AuthorLanguage'
import type { Answers } from '../../../schemas/answers'
import { SignInAgain } from '../../account/ExpiredSession'
import { useSession } from '../../account/session'
import { useLanguage } from '../../messages/LanguageProvider'
import { ConflictDialog, Conflicts } from '../save/Conflicts'
import { keepSaving } from '../save/keeping'
import { OutMessage } from '../save/OutBanner'
import { createWizard, type Opening } from './createWizard'
import { errorsOf } from './errorsOf'
import { useKept } from './useKept'
import { WizardContext } from './wizard'

type WizardSessionProps = {
  readonly opening: Opening
  /** The page of the address. */
  readonly children: ReactNode
}

/**
 * Formik around the pages of one dossier: its values are the draft's answers, whole, by stable id. It validates them
 * when a page asks.
 */
export function WizardSession({ opening, children }: WizardSessionProps) {
  const formik = useRef<FormikProps<Answers>>(null)
  const [changed, setChanged] = useState(false)
  const { account } = useSession()
  const [wizard] = useState(() =>
    createWizard(
      opening,
      (answers) => {
        setChanged(true)
        void formik.current?.setValues(answers, false)
      },
      account,
    ),
  )
  const { locale } = useLanguage()

  useEffect(() => {
    if (wizard.dossier === null) return
    const leave = keepSaving(wizard.dossier, () => wizard.uploads?.busy() ?? false)
    // Not in the middle of a drawing: what is merged is drawn at once.
    queueMicrotask(wizard.dossier.resume)
    return leave
  }, [wizard])
  // After the above: whoever leaves is asked while it is still kept.
  useKept(wizard)

  // From the first change on there is something to lose: what may ask about it does not wait for a connection.
  useEffect(() => {
    if (!changed || wizard.dossier === null) return
    ConflictDialog.prepare()
    OutMessage.prepare()
    SignInAgain.prepare()
  }, [changed, wizard])

  useEffect(() => wizard.parts.uploading?.adoptFiles(wizard), [wizard])

  return (
    <WizardContext value={wizard}>
      {wizard.dossier && <Conflicts autosave={wizard.dossier.autosave} />}
      <Formik<Answers>
        innerRef={formik}
        // Formik copies them whole at each of its renders, and needs them at the first alone.
        initialValues={changed ? noAnswers : wizard.answers()}
        validate={(answers) =>
          errorsOf(opening.form, answers, { today: opening.today, locale, facts: wizard.facts.known() })
        }
        validateOnChange={false}
        validateOnBlur={false}
        onSubmit={() => undefined}
      >
        <AuthorLanguage procedure={opening.form.procedure} locale={locale}>
          {children}
        </AuthorLanguage>
      </Formik>
    </WizardContext>
  )
}

const noAnswers: Answers = {}
