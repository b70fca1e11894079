import type { ChangeCode } from '../rules'
import type { ChangeWords } from './wordChange'

const stays = 'Answers already given stay.'

/** What each kind of change is, and why it is classed as it is. English. */
export const en: Readonly<Record<ChangeCode, ChangeWords>> = {
  text: { what: 'Text changed: {key}', why: `Only the words change. ${stays}` },
  note: { what: 'Author’s note changed', why: 'Nobody but the author reads it.' },
  purpose: { what: 'Automatic filling changed', why: stays },
  private: { what: 'Confidentiality in summaries changed', why: stays },
  default: { what: 'Proposed value changed', why: 'It is only proposed where there is no answer.' },
  meaning: {
    what: 'Meaning changed: {key}',
    why: 'Answers stay, but were given to other words: have them read again.',
  },
  setting: {
    what: 'Setting changed: {key}',
    why: 'Answers accepted before may be refused: they stay, to be corrected.',
  },
  formula: {
    what: 'Formula changed: {key}',
    why: 'The result is worked out anew, and so are conditions on it.',
  },

  'procedure.dates': { what: 'Opening dates changed: {key}', why: 'Some drafts may no longer be submitted.' },
  'procedure.retention': { what: 'Retention changed', why: 'People were told of the former period.' },
  'procedure.timeZone': { what: 'Time zone changed', why: 'Today is no longer counted the same way.' },
  'procedure.applicantAdded': { what: 'Applicant’s page added', why: 'Every draft will have to fill it in.' },
  'procedure.applicantWider': {
    what: 'The procedure opens to companies and individuals',
    why: 'Answers stay. Every draft will have to say for whom it is made.',
  },
  'procedure.applicantNarrower': {
    what: 'Applicant’s page changed or removed',
    why: 'Answers to its former questions have no place any more.',
  },

  'section.added': { what: 'Section added', why: 'Its questions are compared one by one.' },
  'section.removed': { what: 'Section removed', why: 'Its questions are compared one by one.' },

  'field.addedRequired': {
    what: 'Required question added',
    why: 'Every draft that is asked it will have to answer.',
  },
  'field.addedOptional': { what: 'Optional question added', why: 'Nobody has to answer it.' },
  'field.addedText': { what: 'Heading or explanation added', why: 'A text asks for no answer.' },
  'field.addedComputed': { what: 'Computed value added', why: 'It is worked out without asking anything.' },
  'field.removed': {
    what: 'Question removed',
    why: 'Its answers have no place any more: they are kept aside.',
  },
  'field.removedText': { what: 'Heading or explanation removed', why: 'A text holds no answer.' },
  'field.removedComputed': {
    what: 'Computed value removed',
    why: 'It is no longer shown, nor kept in new versions.',
  },
  'field.moved': { what: 'Question moved to another section', why: stays },
  'field.movedCondition': {
    what: 'Question moved to a section asked otherwise',
    why: 'Its answer stays, but may no longer be asked for, or be asked of others.',
  },
  'field.movedRows': {
    what: 'Question moved into rows, or out of them',
    why: 'An answer for each row is not one for the whole dossier: it is kept aside.',
  },
  order: { what: 'Order changed', why: stays },

  'type.read': {
    what: 'Kind of question changed, answers read again',
    why: 'Each answer is read again. What cannot be read stays shown, to be corrected.',
  },
  'type.several': {
    what: 'Several answers become possible',
    why: 'The answer chosen stays the only one chosen.',
  },
  'type.lost': {
    what: 'Kind of question changed',
    why: 'The new kind cannot read the former answers: they are kept aside.',
  },

  'when.added': {
    what: 'Condition added',
    why: 'Some answers may no longer be asked for: they wait in the draft.',
  },
  'when.changed': {
    what: 'Condition changed',
    why: 'The question may be asked of others, or no longer be asked.',
  },
  'when.removed': { what: 'Condition removed', why: 'The question is asked of people who did not have it.' },
  'when.text': { what: 'Condition of a text changed', why: 'A text asks for no answer.' },

  'optional.required': {
    what: 'Answer now required',
    why: 'Drafts that left it blank will have to give it.',
  },
  'optional.changed': {
    what: 'Condition for being required changed',
    why: 'Drafts that left it blank may have to give it.',
  },
  'optional.free': { what: 'Answer now optional', why: stays },

  'bound.tighter': {
    what: 'Tighter limit: {key}',
    why: 'Answers accepted before will be refused. They stay, to be corrected.',
  },
  'bound.changed': {
    what: 'Limit changed: {key}',
    why: 'Depending on the answers, it may be stricter than before.',
  },
  'bound.looser': { what: 'Looser limit: {key}', why: stays },

  'option.added': { what: 'Option added', why: stays },
  'option.removed': {
    what: 'Option removed',
    why: 'Whoever chose it loses that answer. “retired” would keep it readable.',
  },
  'option.renamed': { what: 'Option renamed', why: 'Its value does not change: it is the same answer.' },
  'option.hint': { what: 'Hint of an option changed', why: stays },
  'option.retired': {
    what: 'Option no longer offered',
    why: 'Whoever chose it in a draft will have to choose again.',
  },
  'option.offered': { what: 'Option offered again', why: stays },
  'option.when': {
    what: 'Condition of an option changed',
    why: 'Whoever chose it may no longer be entitled to it.',
  },
  'option.exclusive': {
    what: 'Option now excludes the others',
    why: 'Whoever chose it with others will have to correct the answer.',
  },
  'option.together': { what: 'Option may go with others', why: stays },
  'option.further': {
    what: 'Option that opens others',
    why: 'Whoever chose it will have to say more.',
  },
  'option.free': { what: 'Free answer allowed', why: stays },
  'option.noFree': {
    what: 'Free answer removed',
    why: 'Free answers have no place any more: they are kept aside.',
  },
  'option.source': {
    what: 'Source of the options changed',
    why: 'Options chosen may no longer be offered: they stay, to be corrected.',
  },
  'option.list': {
    what: 'List of options replaced',
    why: 'The values of one list are not those of the other: answers are kept aside.',
  },

  'rows.unique': { what: 'Rows that must differ', why: 'Similar rows accepted before will be refused.' },
  'rows.alike': { what: 'Rows that may be alike', why: stays },

  'check.added': { what: 'Check added', why: 'Answers accepted before will be refused.' },
  'check.addedWarning': { what: 'Warning added', why: 'It refuses nothing.' },
  'check.removed': { what: 'Check removed', why: stays },
  'check.changed': { what: 'Condition of a check changed', why: 'Answers accepted before may be refused.' },
  'check.strict': { what: 'Warning turned into a refusal', why: 'Answers accepted before will be refused.' },
  'check.mild': { what: 'Refusal turned into a warning', why: stays },
  'check.fields': {
    what: 'Questions of a check changed',
    why: 'The refusal is read at other questions, or when those are asked.',
  },

  'eligibility.added': {
    what: 'Condition for being entitled added',
    why: 'People who were entitled may no longer be.',
  },
  'eligibility.removed': { what: 'Condition for being entitled removed', why: stays },

  'group.added': { what: 'Group of agents added', why: 'Some dossiers will go to another group.' },
  'group.removed': { what: 'Group of agents removed', why: 'Its dossiers will go to another group.' },
  'group.changed': { what: 'Group of agents changed: {key}', why: 'Some dossiers may go to another group.' },

  'annotation.added': { what: 'Annotation added', why: 'It only concerns agents.' },
  'annotation.removed': { what: 'Annotation removed', why: 'What agents wrote there has no place any more.' },
  'annotation.changed': {
    what: 'Annotation changed: {key}',
    why: 'What agents wrote there is to be read again.',
  },
}
