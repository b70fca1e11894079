import type { fileWords as frenchFile, shapeWords as frenchShape } from './shape.fr'

/** Faults of the file itself: its size, its syntax. English. */
export const fileWords: Readonly<Record<keyof typeof frenchFile, string>> = {
  'json.tooLarge': 'The file is over {limit, number} bytes: shorten it or split the procedure.',
  'json.mark': 'The file begins with an unseen mark (BOM): save it as UTF-8 without BOM.',
  'json.empty': 'The file is empty: write a definition in it.',
  'json.tooDeep': 'More than {limit} levels are nested here: simplify this part.',
  'json.truncated': 'The file ends too early: close open quotation marks, brackets and braces.',
  'json.trailingComma': 'Remove this comma: nothing follows it.',
  'json.comment': 'JSON has no comments: remove it, or write it in “note”.',
  'json.quotes': 'Put this text in double quotation marks.',
  'json.word': '“{word}” is not JSON: write a text in quotation marks, a number, true or false.',
  'json.number': 'This number is incomplete: correct it.',
  'json.infinite': 'This number is too large to be kept: write a smaller one.',
  'json.key': 'Write the name of a key here, in double quotation marks.',
  'json.value': 'Write a value here.',
  'json.colon': 'Add a colon between the key and its value.',
  'json.comma': 'Add a comma before this element.',
  'json.brace': 'Close the brace opened above.',
  'json.bracket': 'Close the bracket opened above.',
  'json.after': 'The definition ends before this point: remove what follows.',
  'json.openText': 'This text is not closed on its line: add a double quotation mark at its end.',
  'json.escape': 'What follows the backslash is not JSON: correct it or double the backslash.',
  'json.control': 'This text holds a control character: write \\n for a new line, \\t for a tab.',
  'json.unstorable': 'This text holds a character that cannot be kept: remove it.',
  'json.twice': '“{key}” was given on line {line}, column {column}: keep one of them.',
  'limit.fields':
    'The definition has {count, number} fields, at most {limit, number} are allowed: split the procedure.',
  'limit.groups':
    'The definition has {count, number} groups of agents, at most {limit, number} are allowed: bring some together.',
  'limit.options':
    'This question has {count, number} options, at most {limit, number} may be written here: bring them as a list.',
  'limit.conditions':
    'The definition has {count, number} conditions, at most {limit, number} are allowed: split the procedure.',
  'limit.conditionParts':
    'This condition has {count, number} parts, at most {limit, number} are allowed: simplify it.',
  'limit.patterns':
    'The definition has more than {limit, number} patterns: replace some by types, lengths or characters.',
  'limit.patternWeight':
    'The patterns of the definition are too heavy together: replace counted repetitions by “min” and “max”.',
}

/** What a definition is made of. English. */
export const shapeWords: Readonly<Record<keyof typeof frenchShape, string>> = {
  'shape.kind': 'This must be {expected}: correct this value.',
  'shape.missingKey': '“{key}” is missing: add it.',
  'shape.unknownKey':
    '“{key}” does not exist here{hasNearest, select, yes {: did you mean “{nearest}”?} other {: remove this key.}}',
  'shape.unknownType':
    'The type “{type}” does not exist here{hasNearest, select, yes {: did you mean “{nearest}”?} other {: choose a type of the list.}}',
  'shape.value':
    'This value is not allowed: write {allowed}{hasNearest, select, yes { (probably “{nearest}”)} other {}}.',
  'shape.optionValue':
    '“{value}” cannot be a value: begin with a lower-case letter, then only letters and digits.',
  'shape.pattern':
    '“{value}” {form, select, id {is no identifier: begin with a lower-case letter, then only letters and digits} procedureId {does not fit: only lower-case letters, digits and hyphens} date {is no date: write it like 2026-03-27} period {is no period: write for example P3M for three months} dateBound {is no date: write 2026-03-27, today or today-18y} numberBound {is no number: write for example "1234.50"} other {does not have the expected shape: correct it}}.',
  'shape.tooMany': 'This list is too long: keep at most {limit, number} of it.',
  'shape.empty': 'It cannot stay empty: add at least one element.',
  'shape.blank': 'This text is empty: write it or remove the key.',
  'shape.tooLong': 'This text is over {limit, number} characters: shorten it.',
  'shape.min': 'This number is too small: write {limit, number} or more.',
  'shape.max': 'This number is too large: write {limit, number} or less.',
  'shape.twice': '“{value}” is given twice: keep it once.',
  'shape.malformed': 'This definition does not have the shape of a procedure: compare it with a model.',
}
