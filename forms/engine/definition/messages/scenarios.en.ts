import type { scenarioWords as french } from './scenarios.fr'

/** What the run of a procedure's scenarios says. English. */
export const scenarioWords: Readonly<Record<keyof typeof french, string>> = {
  'scenario.tooMany':
    'The file has {count, number} scenarios, at most {limit, number} are allowed: keep one for each thing to prove.',
  'scenario.tooLong':
    'The scenarios, up to this one, ask more than {limit, number} questions: remove scenarios or rows.',
  'scenario.sameName': 'Two scenarios are named “{name}”: tell them apart.',
  'scenario.nowhere':
    '“{name}” is nowhere in the procedure{hasNearest, select, yes {: did you mean “{nearest}”?} other {: correct this name.}}',
  'scenario.notAsked': '“{name}” should be asked and is not: correct its condition or the answers.',
  'scenario.asked': '“{name}” is asked and should not be: correct its condition or the answers.',
  'scenario.unknownAnswer': '“{name}” is no question of the procedure: remove this answer.',
  'scenario.wrongAnswer': 'No page would send this answer to “{name}”: give it its canonical form.',
  'scenario.computed': '“{name}” is {value}: correct the formula, the answers or the value expected.',
  'scenario.missingError': '“{name}” should be refused ({problem}) and is not: correct one or the other.',
  'scenario.unexpectedError': '“{name}” is refused ({problem}): correct the answer or add this to “errors”.',
  'scenario.missingWarning': '“{name}” should be warned of ({problem}) and is not: correct one or the other.',
  'scenario.unexpectedWarning':
    '“{name}” is warned of ({problem}): correct the answer or add it to “warnings”.',
  'scenario.eligible': 'This person is eligible: correct “eligible” or the answers.',
  'scenario.ineligible': 'This person is not eligible: correct “eligible” or the answers.',
  'scenario.group':
    'This dossier goes to the group “{other}”, not to “{name}”: correct the groups’ conditions or this name.',
  'scenario.noGroups': 'The procedure has no groups: remove “group”.',
  'coverage.neverAsked': 'No scenario says that “{name}” is asked: add it to “asked” of one of them.',
  'coverage.neverSkipped': 'No scenario says that “{name}” is hidden: add it to “skipped” of one of them.',
  'coverage.neverRaised': 'No scenario raises the check “{name}”: add one.',
}
