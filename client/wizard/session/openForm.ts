import { type Form, loadForm, typeNamesOf } from '../../../forms/engine'
import type { Procedure, Section } from '../../../forms/fields'
import { loadViews, type Views } from '../../../forms/fields/views'
import { fetched } from '../../ui/chunk'
import type { Markdown } from '../../ui/Markdown'
import type { Company } from '../section/Company'
import type { ComputedLine } from '../section/ComputedLine'
import type { Repetition } from '../section/Repetition'

/** Parts of the wizard that only some forms need: undefined for the others. */
export type Parts = {
  /** Draws rows. */
  readonly Repetition: typeof Repetition | undefined
  /** Fills in what a register says of the applicant's company. */
  readonly Company: typeof Company | undefined
  /** Draws a value that is worked out. */
  readonly ComputedLine: typeof ComputedLine | undefined
  /** Draws the author's explanations and statements. */
  readonly Markdown: typeof Markdown | undefined
  /** Keeps files on their way. */
  readonly uploading: typeof import('./uploading') | undefined
}

/** A checked definition, and all that drawing its pages takes. */
export type OpenForm = { readonly form: Form; readonly views: Views; readonly parts: Parts }

/** Loads a definition's own types, with their inputs, and the parts of the wizard that it needs. */
export async function openForm(procedure: Procedure, annotations?: 'annotations'): Promise<OpenForm> {
  const { sections, applicant } = procedure
  const kinds = kindsIn(sections)
  const loading = loadViews(typeNamesOf(procedure))
  const some = async (member: 'statement' | 'sendsFiles') =>
    [...(await loading).values()].some((view) => view[member] !== undefined)
  const [form, views, Repetition, Company, ComputedLine, Markdown, uploading] = await Promise.all([
    loadForm(procedure, annotations),
    loading,
    part(kinds.has('repetition'), repetition),
    part(applicant === 'company' || applicant === 'both', company),
    part(kinds.has('computed'), computed),
    part(kinds.has('explanation') || some('statement'), markdown),
    part(some('sendsFiles'), files),
  ])
  return { form, views, parts: { Repetition, Company, ComputedLine, Markdown, uploading } }
}

const repetition = async () => (await import('../section/Repetition')).Repetition
const company = async () => (await import('../section/Company')).Company
const computed = async () => (await import('../section/ComputedLine')).ComputedLine
const markdown = async () => (await import('../../ui/Markdown')).Markdown
const files = () => import('./uploading')

function kindsIn(sections: readonly Section[]): ReadonlySet<string> {
  const fields = sections.flatMap((section) => section.fields)
  const inRows = fields.flatMap((field) => (field.type === 'repetition' ? field.fields : []))
  return new Set([...fields, ...inRows].map(({ type }) => type))
}

async function part<Part>(
  isNeeded: boolean | Promise<boolean>,
  chunk: () => Promise<Part>,
): Promise<Part | undefined> {
  return (await isNeeded) ? fetched(chunk) : undefined
}
