import { isUnreadable } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import { LinkedSelects } from '../../controls/LinkedSelects'
import { choiceWords } from '../../controls/messages/choices'
import { controlOf } from '../../controls/TypedControl'
import { useWordsOf } from '../../controls/useWordsOf'
import type { InputPropsOf, ViewOf } from '../view'
import type { linkedChoice } from './linkedChoice'
import { type Branch, branchesOf, wayOf } from './tree'

/** Two or three lists, of which each offers what the choice before it opens. */
export const linkedChoiceView: ViewOf<typeof linkedChoice> = { labelling: 'legend', Input: LinkedChoiceInput }

function LinkedChoiceInput(input: InputPropsOf<typeof linkedChoice>) {
  const { field, value, locale, onChange } = input
  const words = useWordsOf(choiceWords)
  const chosen = value === undefined || isUnreadable(value) ? [] : value
  const branches = branchesOf(field.options)
  const offered = offeredAlong(branches, chosen)
  const nameOf = (place: number) => labelIn(field.levels[place] ?? field.label, locale)
  return (
    <LinkedSelects
      {...controlOf(input)}
      lists={offered.map((list, place) => ({
        label: nameOf(place),
        chosen: list.some((branch) => branch.value === chosen[place]) ? chosen[place] : undefined,
        choices: list
          .filter((branch) => !branch.retired || branch.value === chosen[place])
          .map(({ value: each, label, retired }) => {
            const text = labelIn(label, locale)
            return { value: each, label: retired ? words('retired', { label: text }) : text }
          }),
      }))}
      next={(place, picked) => {
        const way = picked === undefined ? [] : [...chosen.slice(0, place), picked]
        const count = offeredAlong(branches, way)[place + 1]?.filter((branch) => !branch.retired).length
        return count === undefined ? null : { label: nameOf(place + 1), count }
      }}
      onChoose={(place, picked) => {
        const way = [...chosen.slice(0, place), ...(picked === undefined ? [] : [picked])]
        onChange(way.length === 0 ? undefined : way)
      }}
    />
  )
}

/** What each list offers along a way: the first always, the others as far as the choices lead. */
function offeredAlong(
  branches: readonly Branch[],
  chosen: readonly string[],
): readonly (readonly Branch[])[] {
  const further = wayOf(chosen, branches).map((branch) => branch.branches)
  return [branches, ...further.filter((list) => list.length > 0)]
}
