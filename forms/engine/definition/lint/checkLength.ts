import type { Checking } from '../checking'

/** Questions that a page may ask of everybody before it is long. */
const many = 7

/** Warns of pages that ask more than seven questions of everybody; those under a condition are not counted. */
export function checkLength({ procedure, report }: Checking): void {
  procedure.sections.forEach(({ fields }, index) => {
    const asked = fields.filter(
      ({ type, when }) => when === undefined && !['heading', 'explanation', 'computed'].includes(type),
    )
    if (asked.length > many)
      report({
        at: `/sections/${index}/fields`,
        code: 'lint.long',
        params: { count: asked.length, limit: many },
        severity: 'warning',
      })
  })
}
