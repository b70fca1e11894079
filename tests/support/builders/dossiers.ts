import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { readDraft, saveDraft, startDossier, submitDossier } from '../../../schemas/api/dossiers'
import { aDirectory } from '../directories'
import type { Visitor } from '../visitor'

/**
 * A small procedure with one of each difficulty that a dossier has: a condition, rows, a computed value, a file, an
 * eligibility rule, a check.
 */
export const smallProcedure = {
  language: 1,
  id: 'petite-demarche',
  title: { fr: 'Petite démarche', en: 'Small procedure' },
  service: 'Service des essais',
  contact: { email: 'aide@example.fr' },
  legalBasis: 'Pour les essais.',
  confirmation: 'Nous répondons sous **15 jours**.',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  eligibility: [{ must: { headcount: { atMost: 250 } }, message: 'Réservé aux petites entreprises.' }],
  sections: [
    {
      id: 'problem',
      title: 'Le problème',
      fields: [
        { id: 'headcount', type: 'integer', label: 'Combien de salariés ?', min: 0, optional: true },
        { id: 'notice', type: 'yesNo', label: 'Avez-vous été prévenu ?' },
        {
          id: 'noticeDays',
          type: 'integer',
          label: 'Combien de jours avant ?',
          min: 0,
          when: { notice: true },
        },
        { id: 'story', type: 'longText', label: 'Que s’est-il passé ?', optional: true },
        { id: 'proof', type: 'file', label: 'Preuve', optional: true },
        {
          id: 'incidents',
          type: 'repetition',
          label: 'Incidents',
          min: 0,
          max: 25,
          row: { name: 'incident', add: 'Ajouter un incident' },
          fields: [{ id: 'amount', type: 'money', label: 'Montant' }],
        },
        { id: 'total', type: 'computed', label: 'Total', value: 'sum(incidents.amount)', as: 'money' },
      ],
    },
  ],
} as const

/** A directory of these definitions, to start the product with. */
export function proceduresIn(...definitions: readonly { readonly id: string }[]): string {
  const directory = aDirectory()
  for (const definition of definitions) {
    writeFileSync(join(directory, `${definition.id}.json`), JSON.stringify(definition))
  }
  return directory
}

/** A draft that someone began and goes on with: each save is based on the one before. */
export async function aDraft(owner: Visitor, procedureId: string = smallProcedure.id) {
  const dossier = await owner.must(startDossier, { body: { procedureId } })
  const params = { dossier: dossier.id }
  let number = 0
  return {
    ...dossier,
    params,
    /** Saves changes on top of what was saved here before; throws when refused. */
    async save(changes: Readonly<Record<string, unknown>>): Promise<number> {
      const body = { basedOn: number, saveId: uuid(), changes: { ...changes } }
      number = (await owner.must(saveDraft, { params, body })).number
      return number
    },
    /** Submits what was saved here last; gives the answer, refused or not. */
    submit: () => owner.ask(submitDossier, { params, body: { number } }),
    read: () => owner.must(readDraft, { params }),
  }
}

/** A dossier that someone submitted, with these answers beside the one that is required. */
export async function aSubmittedDossier(owner: Visitor, changes: Readonly<Record<string, unknown>> = {}) {
  const draft = await aDraft(owner)
  await draft.save({ notice: false, ...changes })
  const { status, body } = await draft.submit()
  if (status !== 201) throw new Error(`not submitted: ${status} ${JSON.stringify(body)}`)
  return { ...draft, ...body.dossier, submitted: body }
}
