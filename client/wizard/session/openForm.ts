import { type Form, loadForm, typeNamesOf } from '../../../forms/engine'
import type { Procedure } from '../../../forms/fields'
import { loadViews, type Views } from '../../../forms/fields/views'
import { fetched } from '../../ui/lazily'
import type { Company } from '../section/Company'
import type { Repetition } from '../section/Repetition'

/** Parts of the wizard that only some forms need: undefined for the others. */
export type Parts = {
  /** Draws rows. */
  readonly Repetition: typeof Repetition | undefined
  /** Fills in what a register says of the applicant's company. */
  readonly Company: typeof Company | undefined
}

/** A checked definition, and all that drawing its pages takes. */
export type OpenForm = { readonly form: Form; readonly views: Views; readonly parts: Parts }

/** Loads a definition's own types, with their inputs, and the parts of the wizard that it needs. */
export async function openForm(procedure: Procedure, annotations?: 'annotations'): Promise<OpenForm> {
  const [form, views, parts] = await Promise.all([
    loadForm(procedure, annotations),
    loadViews(typeNamesOf(procedure)),
    fetched(() => loadParts(procedure)),
  ])
  return { form, views, parts }
}

async function loadParts({ sections, applicant }: Procedure): Promise<Parts> {
  const hasRows = sections.some(({ fields }) => fields.some(({ type }) => type === 'repetition'))
  const mayBeCompany = applicant === 'company' || applicant === 'both'
  const [rows, company] = await Promise.all([
    hasRows ? import('../section/Repetition') : undefined,
    mayBeCompany ? import('../section/Company') : undefined,
  ])
  return { Repetition: rows?.Repetition, Company: company?.Company }
}
