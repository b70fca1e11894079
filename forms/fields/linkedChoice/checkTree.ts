import { labelIn } from '../../../schemas/label'
import type { SettingFinding } from '../fieldType'
import { type Branch, depthOf } from './tree'

type Found = SettingFinding<'levels' | 'allRetired' | 'sameLabel'>

/** Refuses lists without a name, and further options that nobody could choose or tell apart. */
export function checkTree(branches: readonly Branch[], levels: number): readonly Found[] {
  const depth = depthOf(branches)
  const named: readonly Found[] =
    depth === levels ? [] : [{ at: '/levels', code: 'levels', params: { count: depth } }]
  // The definition check looks at the first list itself, as it does for every question with options.
  return [...named, ...branches.flatMap((branch) => checkBranch(branch, `/options/${branch.value}`))]
}

function checkBranch({ branches }: Branch, at: string): readonly Found[] {
  if (branches.length === 0) return []
  const inside = `${at}/options`
  if (branches.every((branch) => branch.retired)) return [{ at: inside, code: 'allRetired' }]
  const seen = new Set<string>()
  const same = branches.flatMap((branch): readonly Found[] => {
    const label = labelIn(branch.label, 'fr').trim().toLocaleLowerCase('fr')
    if (seen.has(label)) return [{ at: `${inside}/${branch.value}`, code: 'sameLabel' }]
    if (!branch.retired) seen.add(label)
    return []
  })
  return [...same, ...branches.flatMap((branch) => checkBranch(branch, `${inside}/${branch.value}`))]
}
