import type { conditionWords as frenchConditions, formulaWords as frenchFormulas } from './reading.fr'

/** What the reader of conditions refuses. English. */
export const conditionWords: Readonly<Record<keyof typeof frenchConditions, string>> = {
  'condition.notObject': 'A condition in braces must stand here: correct it.',
  'condition.notList': '“{word}” takes a list of conditions: put them in square brackets.',
  'condition.empty': 'This condition is empty: complete it or remove it.',
  'condition.tooDeep': 'More than {deepest} conditions are nested: simplify.',
  'condition.meantIs': 'To compare “{name}” with another answer, write “is” before “answer”.',
  'condition.meantHas': '“{name}” takes several answers: did you mean “{operator}”?',
  'condition.notOperator': '“{operator}” does not apply to “{name}”: choose {allowed}.',
  'condition.unknownOperator': '“{operator}” is not an operator: did you mean “{nearest}”?',
  'condition.operand': '“{operator}” of “{name}” wants {expected}: correct this value.',
  'condition.otherKind': '“{other}” cannot be compared with “{name}”: name an answer that is {expected}.',
  'condition.unknownOption':
    '“{value}” is not an option of “{name}”{hasNearest, select, yes {: did you mean “{nearest}”?} other {: choose {allowed}.}}',
  'condition.pattern':
    '{reason, select, long {This pattern is too long: shorten it.} heavy {This pattern repeats too much: lower its numbers in braces.} around {This pattern looks around or refers back: write it without that.} other {This pattern cannot be read: correct its syntax (RE2).}}',
}

/** What the reader of formulas refuses. English. */
export const formulaWords: Readonly<Record<keyof typeof frenchFormulas, string>> = {
  'formula.unexpected': '“{text}” is not expected at this point of the formula: correct it.',
  'formula.endsEarly': 'The formula ends too early: complete it or close a bracket.',
  'formula.unknownFunction':
    '“{name}” is not a function: see if, orElse, round, daysBetween, sum, count, avg, min, max.',
  'formula.parameters':
    '“{name}” takes {count, plural, =1 {one parameter} other {# parameters}}: correct the call.',
  'formula.tooDeep': 'More than {deepest} brackets are nested: simplify the formula.',
  'formula.result': 'The formula gives {found} and “as” wants {expected}: change one of them.',
  'formula.kind': 'This must be {expected}, not {found}: correct the formula.',
  'formula.mixed': 'There is no comparing {left} with {right}: correct the formula.',
  'formula.order': '“{operator}” does not order {found}: compare with “=” or “!=”.',
  'formula.unknownOption':
    '“{value}” is not an option of “{name}”{hasNearest, select, yes {: did you mean “{nearest}”?} other {: choose {allowed}.}}',
  'formula.places': 'The decimals of “round” are a whole number from 0 to 20: write it in digits.',
  'formula.nested': '“{name}” cannot stand within another sum over rows: make two computed fields.',
  'formula.noRows': '“{name}” goes through rows: name them as in sum(incidents.amount).',
  'formula.notRows': '“{name}” is not a repetition: name rows.',
  'formula.outsideAggregate': '“{name}” is in rows: take its sum, count, avg, min or max.',
  'formula.twoRepetitions': '“{name}” is not in the rows of “{repetition}”: go through one at a time.',
  'formula.notUsable':
    'An answer of type “{type}” cannot be calculated with: name another question than “{name}”.',
}
