import { compileForm, type Form } from '../../forms/engine'
import type { Context } from '../context'
import type { Dossier } from './findDossier'

/** The form that a dossier was begun on, whatever was published since; compiled once per revision. */
export async function formOf(context: Context, { revisionId }: Pick<Dossier, 'revisionId'>): Promise<Form> {
  const { procedure } = await context.definitions.of(revisionId)
  return compileForm(procedure, context.types)
}
