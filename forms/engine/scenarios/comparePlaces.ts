import type { Report } from '../definition/finding'
import type { Form } from '../form'
import { nearestName } from '../nearest'
import { isShown, type Outcome } from './outcome'
import type { Scenario } from './scenario'

/** Tells what is asked and should not be, what is not and should, and what is nowhere in the form. */
export function comparePlaces(
  form: Form,
  { asked = [], skipped = [] }: Scenario,
  outcome: Outcome,
  at: string,
  report: Report,
): void {
  const known = idsOf(form)
  const compare = (places: readonly string[], key: 'asked' | 'skipped') =>
    places.forEach((place, index) => {
      const id = place.split('/').at(-1) ?? place
      const params = { name: place }
      if (!known.has(id))
        report({
          at: `${at}/${key}/${index}`,
          code: 'scenario.nowhere',
          params: { ...params, nearest: nearestName(id, known) ?? '' },
        })
      else if (isShown(outcome, place) !== (key === 'asked'))
        report({
          at: `${at}/${key}/${index}`,
          code: key === 'asked' ? 'scenario.notAsked' : 'scenario.asked',
          params,
        })
    })
  compare(asked, 'asked')
  compare(skipped, 'skipped')
}

function idsOf({ sections }: Form): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ section }) => [
      section.id,
      ...section.fields.flatMap((field) =>
        field.type === 'repetition' ? [field.id, ...field.fields.map(({ id }) => id)] : [field.id],
      ),
    ]),
  )
}
