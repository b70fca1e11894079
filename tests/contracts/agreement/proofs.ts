import { checkDefinition } from '../../../forms/engine/definition'
import type { Procedure, Types } from '../../../forms/fields'
import type { Json } from '../../../schemas/condition'
import type { Outcome } from '../naive/outcome'
import { isThing, list, type Thing, thing } from '../naive/world'

/**
 * What the definition check said could never be and a draft shows: a proof that is wrong. Questions and sections that
 * nobody reaches, checks that never come true, groups to which no dossier goes.
 */
export function wrongProofs(
  definition: Procedure,
  outcomes: readonly Outcome[],
  types: Types,
): readonly string[] {
  const text = JSON.stringify(definition)
  const json: Json = JSON.parse(text)
  return checkDefinition(text, types).findings.flatMap(({ at, code }) => {
    if (!['reach.never', 'reach.inside', 'reach.group'].includes(code)) return []
    const owner = thing(partAt(json, code === 'reach.group' ? at : at.replace(/\/when$/, '')))
    return outcomes.some((outcome) => shows(outcome, owner, at)) ? [`${at} ${code}`] : []
  })
}

function shows({ asked, raised, group }: Outcome, owner: Thing, at: string): boolean {
  const id = String(owner.id)
  if (at.startsWith('/groups/')) return group === id
  if (at.includes('/checks/')) return raised.some((each) => each.split('/')[0] === id)
  if (!at.endsWith('/when') || at.includes('/options/')) return false
  const ids = owner.type === undefined ? list(owner.fields).map((field) => thing(field).id) : [id]
  return Object.keys(asked).some((path) => ids.includes(path.split('/').at(-1) ?? ''))
}

function partAt(json: Json, pointer: string): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((part, step) => (isThing(part) ? part[step] : list(part)[Number(step)]), json)
}
