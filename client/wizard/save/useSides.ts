import { type Conflict, evaluate, fieldAt } from '../../../forms/engine'
import { questionsIn } from '../../../forms/engine/questionsIn'
import { isRow } from '../../../forms/engine/scope'
import { asText } from '../../../forms/fields/presentation'
import { type Answer, isUnreadable } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import { conflictWords } from '../../messages/conflict'
import { useWords } from '../../messages/useWords'
import { useEngineContext } from '../session/useAnswers'
import { useWizard } from '../session/wizard'

/** A conflict in words: what it is about, and what stands on either side. */
export type Sides = { readonly label: string; readonly mine: string; readonly other: string }

/** Words conflicts. A row changed on one side and removed on the other, and the order of rows, have words of their own. */
export function useSides(): (conflict: Conflict) => Sides {
  const { form, answers } = useWizard()
  const context = useEngineContext()
  const words = useWords(conflictWords)

  return ({ path, mine, theirs }) => {
    const field = fieldAt(form, path)
    const isOrder = Array.isArray(mine) && field?.type === 'repetition'
    const isRowGone = isRow(mine) || isRow(theirs)
    const questions = questionsIn(evaluate(form, answers(), context).sections)
    const label = questions.get(path) ?? (field === undefined ? path : labelIn(field.label, context.locale))

    const side = (value: Answer | undefined, order: string) => {
      if (isOrder) return order
      if (isRowGone) return words(value === undefined ? 'rowRemoved' : 'rowChanged')
      if (value === undefined) return words('nothing')
      if (isUnreadable(value)) return value.unreadable
      const type = field && form.types.get(field.type)
      return type === undefined || field === undefined
        ? ''
        : asText(type.present(value, field, context.locale, context.facts))
    }
    return {
      label: isOrder ? words('order', { label }) : label,
      mine: side(mine, words('orderMine')),
      other: side(theirs, words('orderTheirs')),
    }
  }
}
