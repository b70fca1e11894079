import { dateIn } from '../clock'
import type { Context } from '../context'
import type { RevisionDefinition } from './definitions'

/** The time zone of a procedure that names none. */
const defaultTimeZone = 'Europe/Paris'

/** Today in the procedure's time zone: what `today` means in its definition. */
export function todayFor({ clock }: Context, { procedure }: RevisionDefinition): string {
  return dateIn(clock, procedure.timeZone ?? defaultTimeZone)
}
