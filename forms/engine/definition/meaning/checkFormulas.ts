import { checkFormula } from '../../formula/checkFormula'
import type { Checking } from '../checking'
import { noteOf } from './names'

/** Tells what is wrong in each formula, and where in its text. */
export function checkFormulas(checking: Checking): void {
  for (const { at, field } of checking.places) {
    if (field.type !== 'computed') continue
    for (const { offset, ...finding } of checkFormula(field.value, field.as, checking.names.before(field)))
      checking.report({ ...noteOf({ at: '', ...finding }, `${at}/value`, at, checking), within: offset })
  }
}
