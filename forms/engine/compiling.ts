import type { Types } from '../fields'
import { readCondition } from './condition/readCondition'
import { namesIn, type Test } from './condition/test'
import type { Finding } from './finding'
import type { NameScope, Names } from './names'

/** What building a form's plans shares: names, types, and which answers something names. */
export type Compiling = { readonly types: Types; readonly names: Names; readonly named: Set<string> }

/** A condition of a checked definition. Throws when it was not checked: compiling is no check. */
export function planTest(json: unknown, scope: NameScope, compiling: Compiling): Test {
  const { test, findings } = readCondition(json, scope)
  if (test === undefined) throw uncheckedDefinition(findings)
  for (const name of namesIn(test)) compiling.named.add(name)
  return test
}

/** The same, where the author may leave it out. */
export function planOptionalTest(json: unknown, scope: NameScope, compiling: Compiling): Test | undefined {
  return json === undefined ? undefined : planTest(json, scope, compiling)
}

/** What compiling throws where the definition check would have refused. */
function uncheckedDefinition(findings: readonly Finding[]): Error {
  return new Error(`The definition was not checked: ${JSON.stringify(findings)}`)
}
