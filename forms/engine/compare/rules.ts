/**
 * What a change does to answers given before it. `harmless`: nothing. `needsCare`: answers stay, and some people are
 * asked more, refused more or no longer asked. `losesAnswers`: answers that have no place any more; a draft that is
 * moved keeps them aside.
 */
export type Impact = 'harmless' | 'needsCare' | 'losesAnswers'

/** The rule table: each kind of change and its class. Why it is so is said beside its name, in `messages`. */
export const rules = {
  text: 'harmless',
  note: 'harmless',
  purpose: 'harmless',
  private: 'harmless',
  default: 'harmless',
  meaning: 'needsCare',
  setting: 'needsCare',
  formula: 'needsCare',

  'procedure.dates': 'needsCare',
  'procedure.retention': 'needsCare',
  'procedure.timeZone': 'needsCare',
  'procedure.applicantAdded': 'needsCare',
  'procedure.applicantWider': 'needsCare',
  'procedure.applicantNarrower': 'losesAnswers',

  'section.added': 'harmless',
  'section.removed': 'harmless',

  'field.addedRequired': 'needsCare',
  'field.addedOptional': 'harmless',
  'field.addedText': 'harmless',
  'field.addedComputed': 'harmless',
  'field.removed': 'losesAnswers',
  'field.removedText': 'harmless',
  'field.removedComputed': 'needsCare',
  'field.moved': 'harmless',
  'field.movedCondition': 'needsCare',
  'field.movedRows': 'losesAnswers',
  order: 'harmless',

  'type.read': 'needsCare',
  'type.several': 'needsCare',
  'type.lost': 'losesAnswers',

  'when.added': 'needsCare',
  'when.changed': 'needsCare',
  'when.removed': 'needsCare',
  'when.text': 'harmless',

  'optional.required': 'needsCare',
  'optional.changed': 'needsCare',
  'optional.free': 'harmless',

  'bound.tighter': 'needsCare',
  'bound.changed': 'needsCare',
  'bound.looser': 'harmless',

  'option.added': 'harmless',
  'option.removed': 'losesAnswers',
  'option.renamed': 'harmless',
  'option.hint': 'harmless',
  'option.retired': 'needsCare',
  'option.offered': 'harmless',
  'option.when': 'needsCare',
  'option.exclusive': 'needsCare',
  'option.together': 'harmless',
  'option.further': 'needsCare',
  'option.free': 'harmless',
  'option.noFree': 'losesAnswers',
  'option.source': 'needsCare',
  'option.list': 'losesAnswers',

  'rows.unique': 'needsCare',
  'rows.alike': 'harmless',

  'check.added': 'needsCare',
  'check.addedWarning': 'harmless',
  'check.removed': 'harmless',
  'check.changed': 'needsCare',
  'check.strict': 'needsCare',
  'check.mild': 'harmless',
  'check.fields': 'needsCare',

  'eligibility.added': 'needsCare',
  'eligibility.removed': 'harmless',

  'group.added': 'needsCare',
  'group.removed': 'needsCare',
  'group.changed': 'needsCare',

  'annotation.added': 'harmless',
  'annotation.removed': 'losesAnswers',
  'annotation.changed': 'needsCare',
} as const satisfies Readonly<Record<string, Impact>>

export type ChangeCode = keyof typeof rules
