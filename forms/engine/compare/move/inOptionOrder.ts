import type { Answer, Answers, Changes } from '../../../../schemas/answers'
import { applyChanges } from '../../changes/applyChanges'
import { sameAnswer } from '../../changes/paths'
import { evaluate } from '../../evaluate'
import type { Form } from '../../form'
import { offeredValues } from '../../resolve/offered'
import { settingOf } from '../../resolve/settings'
import { comparedOf } from '../../structure/leaf'
import type { AskedElement, AskedField, Context } from '../../types'
import { opensFurther } from '../compareOptions'

/** Questions whose options are those chosen in another, whose options…: so far is followed. */
const deepest = 5

/** A draft whose chosen options stand in the order of the options, as canonical answers do (definition.md, "Values"). */
export function inOptionOrder(form: Form, answers: Answers, context: Context): Answers {
  let ordered = answers
  for (let depth = 0; depth < deepest; depth++) {
    const changes: Changes = Object.fromEntries(
      fieldsIn(evaluate(form, ordered, context).sections.flatMap(({ elements }) => elements)).flatMap(
        (asked) => {
          const answer = reordered(asked, form)
          return answer === undefined ? [] : [[asked.path, answer] as const]
        },
      ),
    )
    if (Object.keys(changes).length === 0) break
    ordered = applyChanges(ordered, changes)
  }
  return ordered
}

function fieldsIn(elements: readonly AskedElement[]): readonly AskedField[] {
  return elements.flatMap((element) => {
    if (element.kind === 'repetition') return element.rows.flatMap((row) => fieldsIn(row.elements))
    return element.kind === 'field' ? [element] : []
  })
}

/** The same options in their order; undefined where they stand so, or where the question lists none. */
function reordered({ field, answer }: AskedField, { types }: Form): Answer | undefined {
  const type = types.get(field.type)
  const offered = offeredValues(field)
  if (type?.operators.kind !== 'options' || offered === undefined || !Array.isArray(answer)) return undefined
  // A way through a tree has an order of its own.
  if (opensFurther(settingOf(field, 'options'))) return undefined
  const compared = comparedOf(type, answer)
  if (!Array.isArray(compared)) return undefined
  const order = [...offered]
  const places = answer.map((chosen: Answer, index) => ({ chosen, place: order.indexOf(compared[index]) }))
  const sorted = places.toSorted((one, other) => one.place - other.place).map(({ chosen }) => chosen)
  return sameAnswer(sorted, answer) ? undefined : sorted
}
