import { memo, useMemo, useSyncExternalStore } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import { idList } from '../../../forms/controls/controlProps'
import type { AskedField } from '../../../forms/engine'
import type { Answer } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import { noFacts } from '../../../schemas/lookup'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { ErrorText } from '../../ui/ErrorText'
import { answerAt } from '../session/answerAt'
import { useWizard } from '../session/wizard'
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
export const FieldRow = memo(
  DrawnFieldRow,
  ({ asked: one, error }, { asked: other, error: nextError }) =>
    error === nextError &&
    one.path === other.path &&
    one.field === other.field &&
    one.label === other.label &&
    one.optional === other.optional &&
    one.gone === other.gone &&
    Object.is(one.answer, other.answer),
)

const nothing = () => noFacts

function DrawnFieldRow({ asked, error }: FieldRowProps) {
  const { path, field, label, optional, answer, gone } = asked
  const { form, views, parts, world, facts } = useWizard()
  // What is learnt draws the questions that ask, and not the hundreds that do not.
  const asks = form.types.get(field.type)?.lookup !== undefined
  const known = useSyncExternalStore(facts.subscribe, asks ? facts.known : nothing)
  const { locale } = useLanguage()
  const words = useWords(wizardWords)
  const toForm = useToForm(path)
  const view = views.get(field.type)
  if (view === undefined) return null
  const id = controlIdOf(path)
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
    error !== undefined && `${id}-error`,
  )
  return rowFrame({
    ...{ path, label, optional, describedBy },
    labelling: view.labelling,
    invalid: error !== undefined,
    facultative: words('facultative'),
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
function useToForm(path: AskedField['path']) {
  const wizard = useWizard()
  return useMemo(
    () => ({
      onChange: (value: Answer | undefined) => wizard.hand(path, value),
      onTyping: wizard.typing,
      latest: () => answerAt(wizard.answers(), path),
    }),
    [wizard, path],
  )
}
