import type { fr } from './fr'
import { conditionWords, formulaWords } from './reading.en'
import { scenarioWords } from './scenarios.en'
import { fileWords, shapeWords } from './shape.en'

/** What the check says, and what to do next. English. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  ...fileWords,
  ...shapeWords,
  ...conditionWords,
  ...formulaWords,
  ...scenarioWords,
  'id.twice': '“{id}” already names something else, line {line}: give each element an identifier of its own.',
  'id.reserved': '“{id}” is a reserved word: choose another name.',
  'name.unknownName':
    '“{name}” is no question’s identifier{hasNearest, select, yes {: did you mean “{nearest}”?} other {: check this name.}}',
  'name.below': '“{name}” comes below, line {line}: name only what stands above, or move this question.',
  'name.itself': '“{name}” names itself: name only questions that stand above.',
  'name.inRows': '“{name}” is in the rows of “{repetition}”: use “some”, “every”, “count” or a formula.',
  'name.annotation':
    '“{name}”, line {line}, is noted down by agents: no question may depend on it. Name a question.',
  'name.noAnswer': '“{name}”, line {line}, has no answer: name a question.',
  'template.missing':
    '“{name}” is not among the procedure’s documents to fill in: send this file along with the definition.',
  'template.unreadable':
    '“{name}” does not open, or asks for a password: send a PDF that everybody can open, under another name.',
  'template.noTitle':
    '“{name}” has no title: fill it in among the document’s properties, then send the new PDF under another name.',
  'template.noLanguage':
    '“{name}” does not tell its language: export it as a tagged PDF, then send it under another name.',
  'date.unreal': '“{date}” is not in the calendar: correct this date.',
  'bound.kind': '“{name}” cannot be a bound here: name an answer that is {expected}.',
  'bound.order': 'The maximum is below the minimum: correct one of them.',
  'options.allRetired': 'No option is offered any more: keep at least one without “retired”.',
  'options.retired':
    '“{value}” is no longer an option of “{name}”: keep this condition only for drafts that have chosen it.',
  'options.tooFew':
    'At least {min} options must be chosen and {count, plural, =1 {only one is offered} other {# are offered}}: lower “min”.',
  'options.sameLabel': 'This label is already that of another option, line {line}: tell them apart.',
  'options.exclusiveAlone':
    '“exclusive” is of use only where several options may be chosen: remove it, or choose “multipleChoice”.',
  'options.noList':
    '“{name}” is the name of no list{hasNearest, select, yes {: did you mean “{nearest}”?} other {: bring this list first.}}',
  'options.noLine': 'The list “{list}” has no line “{value}”: correct this code, or the list.',
  'options.notMultiple': '“{name}” is not a multiple choice: name a “multipleChoice” question.',
  'default.refused': 'The question would not accept this value: propose another.',
  'default.otherType': '“{name}” is not of type “{type}”: propose an answer of the same type.',
  'check.silent': 'This check says nothing: add “error” or “warning”.',
  'check.both': 'Keep “error” or “warning”: this check cannot be both.',
  'check.elsewhere':
    '“{name}” is not a question of this section or row{hasNearest, select, yes {: did you mean “{nearest}”?} other {: name one.}}',
  'check.mayHide':
    'These questions may all be hidden while the check is true: nothing would be said. Name one that is always asked.',
  'rows.title':
    'The title names “{name}”, which is not a question of the row{hasNearest, select, yes {: did you mean “{nearest}”?} other {: correct it.}}',
  'rows.brace': 'The title holds a lone brace: write each name between two braces.',
  'rows.unique':
    '“{name}” is not a question of the row{hasNearest, select, yes {: did you mean “{nearest}”?} other {: name one.}}',
  'group.lastCondition': 'The last group takes all that remains: remove its condition.',
  'group.noCondition': 'Only the last group has no condition: add “when” to this one.',
  'procedure.closesFirst': 'The procedure closes before it opens (line {line}): correct one of the dates.',
  'procedure.period': '“{value}” is not a period: write for example P3M for three months.',
  'procedure.timeZone': '“{timeZone}” is not a known time zone: write for example Europe/Paris.',
  'procedure.email': 'This email address is incomplete: correct it.',
  'procedure.unreachable': 'Nobody can be reached: add an email address or a telephone.',
  'reach.never': 'This condition never holds: correct it, or remove what depends on it.',
  'reach.bounds':
    'This condition only holds of refused answers, beyond the bounds of their question: correct it, or correct the bound.',
  'reach.neverFails':
    'This rule refuses nobody: a rule is tested only once its questions are answered. Correct it.',
  'reach.untested':
    '“{name}” is optional: left blank, this rule is not tested. Make it required, or remove it from the rule.',
  'reach.group': 'No dossier goes to this group: correct its condition or that of a group before it.',
  'reach.inside':
    'This question is never asked: its condition contradicts that of its section or repetition. Correct one.',
  'reach.always': 'This condition always holds: remove it, or correct it.',
  'reach.notUnanswered':
    'This “not” holds while “{name}” is unanswered: prefer “isNot”, “noneOf” or the opposite operator.',
  'lint.sameLabel': 'Another question of the page has the same label, line {line}: say what each one asks.',
  'lint.sameTitle': 'Another section has the same title, line {line}: tell them apart.',
  'lint.unseen': 'This text holds an unseen character: type it again.',
  'lint.capitals': 'This title is all in capitals: write it in lower case.',
  'lint.linkText': 'The link “{text}” does not say where it leads: name its destination.',
  'lint.linkAddress':
    'This link will be shown as it is: its address must begin with https:, mailto: or tel:.',
  'lint.picture': 'A text holds no picture: remove it, and say in words what it shows.',
  'lint.heading': 'A title is not written within a text: remove “#”, or add a field of type “heading”.',
  'lint.markup':
    'These marks will be shown as they are: only paragraphs, lists, links, strong and emphasis are read.',
  'lint.purpose':
    '“{purpose}” is not an autocomplete word{hasNearest, select, yes {: did you mean “{nearest}”?} other {: write “off” or a word of the standard.}}',
  'lint.noPurpose':
    'Say what the browser may fill in: add "purpose" with “{usual}”, or “off” if it is somebody else.',
  'lint.long':
    'This page asks {count} questions of everybody, more than {limit}: split it into two sections.',
  'lint.onlyFrench': 'This procedure exists in French only: translate all its texts, or leave it so.',
  'lint.noEnglish': 'This text has no English while others do: give it under “fr” and “en”.',
  'lint.mixed': '“{word}” mixes letters of several alphabets: write this word again with the keyboard.',
  'lint.colour': '“{word}” takes colours for granted: give its name or its place too.',
  'lint.abbreviation': '“{word}” is an abbreviation: write the word in full.',
  'lint.refusal': 'This refusal does not say what to do: write what is wanted, with an example.',
  'lint.sentence': 'A sentence has {count, number} words: cut it, {limit, number} at most read well.',
}
