import { useFormikContext } from 'formik'
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { handOverTyped } from '../../../forms/controls/pending'
import type { Answers } from '../../../schemas/answers'
import { type Errors, errorsOf } from '../session/errorsOf'
import { settleFacts } from '../session/settleFacts'
import { useEngineContext } from '../session/useAnswers'
import { useWizard } from '../session/wizard'

/** A section's errors as they are shown. */
export type Checked = {
  /** At each question: what is still wrong of what was said. */
  readonly errors: Errors
  /** In the summary: what the last check said; null before, and after one without errors. */
  readonly summary: Errors | null
  /** Checks the section; true when nothing is wrong. */
  check(): Promise<boolean>
}

const none: Errors = {}

/**
 * Checks a section when one asks; Formik holds the errors. A correction takes its error away at once and adds none;
 * the summary follows at the next check. Another section begins without errors.
 */
export function useChecked(section: string): Checked {
  const wizard = useWizard()
  const { form, answers, onChange } = wizard
  const context = useEngineContext()
  const { errors: held, validateForm, setErrors } = useFormikContext<Answers>()
  const [said, setSaid] = useState({ section, errors: none })
  const isSaid = said.section === section && said.errors !== none
  const errors = isSaid ? sentencesIn(held) : none
  const shown = useRef(errors)
  shown.current = errors

  useEffect(
    () =>
      onChange(() => {
        if (Object.keys(shown.current).length === 0) return
        const now = Object.entries(errorsOf(form, answers(), context, section))
        setErrors(Object.fromEntries(now.filter(([path]) => Object.hasOwn(shown.current, path))))
      }),
    [form, answers, onChange, context, section, setErrors],
  )

  const check = useCallback(async () => {
    // Formik gets what was typed last before it validates.
    flushSync(handOverTyped)
    await settleFacts(wizard, context, section)
    await validateForm(answers())
    const found = errorsOf(form, answers(), { ...context, facts: wizard.facts.known() }, section)
    const isRight = Object.keys(found).length === 0
    setErrors(found)
    setSaid({ section, errors: isRight ? none : found })
    return isRight
  }, [wizard, form, answers, context, section, validateForm, setErrors])

  return { errors, summary: isSaid ? said.errors : null, check: useOneAtATime(check) }
}

/** Sources may take a moment: what is pressed again meanwhile is the same check, and leads nowhere twice. */
function useOneAtATime(check: () => Promise<boolean>): () => Promise<boolean> {
  const running = useRef(false)
  return useCallback(async () => {
    if (running.current) return false
    running.current = true
    try {
      return await check()
    } finally {
      running.current = false
    }
  }, [check])
}

function sentencesIn(errors: Readonly<Record<string, unknown>>): Errors {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([path, sentence]) =>
      typeof sentence === 'string' ? [[path, sentence]] : [],
    ),
  )
}
