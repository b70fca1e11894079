import { type Label, labelIn } from '../../../../schemas/label'
import type { Checking } from '../checking'
import { canHold } from '../reach/search'
import type { Shown } from '../reach/world'

/** Of questions with one label, all under conditions that exclude each other, so many are compared. */
const most = 20

type Named = { readonly at: string; readonly label: Label; readonly place: string }

/**
 * Refuses two questions of one page with the same label, and two sections with the same title: a person told "correct
 * this answer" would not know which. Those that are never asked together may share one.
 */
export function checkTitles({ procedure, places, report, isFull }: Checking, shown: Shown): void {
  const sections = procedure.sections.map(({ title }, index) => ({
    ...{ at: `/sections/${index}/title`, label: title, place: `/sections/${index}` },
  }))
  reportSame(sections, 'lint.sameTitle')
  const groups = new Map<string, Named[]>()
  for (const { at, field, sectionAt, rowsAt } of places) {
    if (field.type === 'heading' || field.type === 'explanation') continue
    const group = groups.get(rowsAt ?? sectionAt) ?? []
    groups.set(rowsAt ?? sectionAt, group)
    group.push({ at: `${at}/label`, label: field.label, place: at })
  }
  for (const group of groups.values()) reportSame(group, 'lint.sameLabel')

  function reportSame(all: readonly Named[], code: string): void {
    const byText = new Map<string, Named[]>()
    for (const named of all) {
      const text = plain(named.label)
      const earlier = byText.get(text) ?? []
      if (isFull()) return
      if (earlier.length > most) continue
      const same = earlier.find((other) => areTogether(other, named))
      if (same !== undefined)
        report({ at: named.at, code, params: { label: labelIn(named.label, 'fr') }, other: same.at })
      byText.set(text, [...earlier, named])
    }
  }

  function areTogether(one: Named, other: Named): boolean {
    const tests = [...shown.testsAt(one.place), ...shown.testsAt(other.place)]
    return canHold(
      tests.map((test) => ({ test, holds: true })),
      shown.world,
    )
  }
}

function plain(label: Label): string {
  return labelIn(label, 'fr').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('fr')
}
