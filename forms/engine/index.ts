export { annotationsOf } from './annotationsOf'
export { applicantNameOf } from './applicantNameOf'
export { applyChanges } from './changes/applyChanges'
export { changesBetween } from './changes/changesBetween'
export { type Conflict, mergeDrafts, settleConflict } from './changes/mergeDrafts'
export { compileForm } from './compileForm'
export type { DocumentEntry } from './documentTypes'
export { eligibilityProblems } from './eligibilityProblems'
export { evaluate } from './evaluate'
export { fieldAt } from './fieldAt'
export type { Form } from './form'
export { groupOf } from './groupOf'
export { journeyOf } from './journeyOf'
export { loadForm, typeNamesOf } from './loadForm'
export { lookupsOf } from './lookupsOf'
export { loadPatterns } from './patterns'
export { sourcesOf } from './sourcesOf'
export { suggestedAnswers } from './suggestedAnswers'
export type {
  AskedComputed,
  AskedElement,
  AskedField,
  AskedRepetition,
  AskedRow,
  AskedSection,
  Context,
  Evaluation,
  Journey,
  RaisedCheck,
  SectionState,
} from './types'
export { validateAnswers } from './validateAnswers'
