import { useEffect, useMemo, useRef } from 'react'
import type { AskedRow, Context, Form } from '../../../forms/engine'
import { asText } from '../../../forms/fields/presentation'
import { isUnreadable } from '../../../schemas/answers'
import { useEngineContext } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { unfold } from './ids'

/**
 * The answers of a row that is folded away, as text that only the browser's search finds: it opens the row. Neither
 * drawn nor read aloud.
 */
export function RowDigest({ id, row }: { readonly id: string; readonly row: AskedRow }) {
  const { form } = useWizard()
  const context = useEngineContext()
  const digest = useRef<HTMLDivElement>(null)
  const text = useMemo(() => textOf(row, form, context), [row, form, context])
  useEffect(() => {
    const folded = digest.current
    // React knows `hidden` only as yes or no.
    folded?.setAttribute('hidden', 'until-found')
    const open = () => folded?.dispatchEvent(new CustomEvent(unfold, { bubbles: true }))
    folded?.addEventListener('beforematch', open)
    return () => folded?.removeEventListener('beforematch', open)
  }, [])
  return (
    <div ref={digest} id={id} hidden>
      {text}
    </div>
  )
}

function textOf({ elements }: AskedRow, { types }: Form, { locale, facts }: Context): string {
  return elements
    .flatMap((element) => {
      if (element.kind !== 'field' || element.answer === undefined) return []
      if (isUnreadable(element.answer)) return [element.answer.unreadable]
      const type = types.get(element.field.type)
      return type === undefined || element.value === undefined
        ? []
        : [asText(type.present(element.value, element.field, locale, facts))]
    })
    .join('\n')
}
