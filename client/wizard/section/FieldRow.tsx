import { memo, useMemo, useSyncExternalStore } from 'react'
import { AuthorText, useLanguageOf } from '../../../forms/controls/AuthorLanguage'
import { idList } from '../../../forms/controls/controlProps'
import type { AskedField } from '../../../forms/engine'
import type { Answer } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import { type Facts, noFacts } from '../../../schemas/lookup'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { ErrorText } from '../../ui/ErrorText'
import { answerAt } from '../session/answerAt'
import { useWizard, type Wizard } from '../session/wizard'
import { controlIdOf } from './ids'
import { rowFrame } from './RowFrame'

type FieldRowProps = {
  readonly asked: AskedField
  /** What is wrong with the answer, in words. */
  readonly error: string | undefined
}

/**
 * One question: its label or legend, hint, error and control. It is drawn anew only when its own question, answer
 * or error changes.
 */
export const FieldRow = memo((props: FieldRowProps) => useFieldRow(props, noFacts), isDrawn)

/** A question whose type looks things up: drawn anew when something was learnt, too. */
export const AskingFieldRow = memo((props: FieldRowProps) => {
  const { facts } = useWizard()
  return useFieldRow(props, useSyncExternalStore(facts.subscribe, facts.known))
}, isDrawn)

function isDrawn({ asked: one, error }: FieldRowProps, { asked: other, error: nextError }: FieldRowProps) {
  return (
    error === nextError &&
    one.path === other.path &&
    one.field === other.field &&
    one.label === other.label &&
    one.optional === other.optional &&
    one.gone === other.gone &&
    Object.is(one.answer, other.answer)
  )
}

function useFieldRow({ asked: question, error }: FieldRowProps, known: Facts) {
  const { path, field, label, optional, answer, gone } = question
  const wizard = useWizard()
  const { views, parts, world, corrections } = wizard
  const { locale } = useLanguage()
  const words = useWords(wizardWords)
  const languageOf = useLanguageOf()
  const toForm = useToForm(wizard, path)
  const view = views.get(field.type)
  if (view === undefined) return null
  const id = controlIdOf(path)
  const asked = corrections?.mark(path, `${id}-asked`)
  const statement = view.statement?.(field, locale)
  const hints = [
    field.hint === undefined ? undefined : labelIn(field.hint, locale),
    view.hint?.(field, locale),
  ]
  const hint = hints.filter(Boolean).join('\n')
  const describedBy = idList(
    statement !== undefined && `${id}-statement`,
    hint !== '' && `${id}-hint`,
    gone && `${id}-gone`,
    Boolean(asked) && `${id}-asked`,
    error !== undefined && `${id}-error`,
  )
  return rowFrame({
    ...{ path, label, languageOf, describedBy },
    facultative: optional ? words('facultative') : undefined,
    labelling: view.labelling,
    invalid: error !== undefined,
    children: (
      <>
        {statement !== undefined && (
          <div id={`${id}-statement`}>{parts.Markdown && <parts.Markdown text={statement} />}</div>
        )}
        {hint !== '' && (
          <p className="hint" id={`${id}-hint`}>
            <Hints all={hints} />
          </p>
        )}
        {gone && (
          <p className="gone" id={`${id}-gone`}>
            {words('gone')}
          </p>
        )}
        {asked}
        {error !== undefined && (
          <ErrorText id={`${id}-error`}>
            <span className="sr-only">{words('errorHere')} </span>
            <AuthorText text={error} />
          </ErrorText>
        )}
        <view.Input
          {...toForm}
          id={id}
          name={path}
          field={field}
          value={answer}
          describedBy={describedBy}
          invalid={error !== undefined}
          required={!optional}
          locale={locale}
          world={world}
          facts={known}
        />
      </>
    ),
  })
}

/** The author's hint and the type's own, a line each, each in its language. */
function Hints({ all }: { readonly all: readonly (string | undefined)[] }) {
  const [first, ...others] = all.filter((hint) => hint !== undefined && hint !== '')
  return (
    <>
      {first !== undefined && <AuthorText text={first} />}
      {others.map((hint) => `\n${hint}`)}
    </>
  )
}

/** How an input reaches the form: functions that stay the same. */
function useToForm(wizard: Wizard, path: AskedField['path']) {
  return useMemo(
    () => ({
      onChange: (value: Answer | undefined) => wizard.hand(path, value),
      latest: () => answerAt(wizard.answers(), path),
    }),
    [wizard, path],
  )
}
