import { checkDefinition, procedureSchema } from '../../../forms/engine/definition'
import type { Table } from '../bench'
import { largeDefinition } from './definitions'
import { types } from './forms'
import { measured } from './measure'
import type { Peers } from './peers'

/** A definition of 2,000 fields: everything we say of it, beside ajv saying only whether it is of the JSON Schema. */
export function checkTable(peers: Peers, rounds: number): Table {
  const text = largeDefinition()
  const { findings } = checkDefinition(text, types)
  if (findings.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(findings[0]))
  const isOfShape = peers.ajvOver(JSON.parse(JSON.stringify(procedureSchema(types))))
  if (isOfShape(JSON.parse(text)) > 0) throw new Error('ajv refuses the definition.')
  const times = measured(
    [
      { name: 'ours', run: () => void checkDefinition(text, types) },
      { name: 'ajv', run: () => void isOfShape(JSON.parse(text)) },
    ],
    rounds,
    1,
  )
  const [ours, ajv] = [(times.get('ours') ?? Number.NaN) / 1000, (times.get('ajv') ?? Number.NaN) / 1000]
  return {
    title: 'A definition of 2,000 fields',
    count: rounds,
    lines: [
      { who: 'the definition check, reachability included', as: 'ours', figures: { ms: ours } },
      { who: 'ajv over the JSON Schema, its shape alone', as: 'peer', figures: { ms: ajv } },
    ],
    goals: [{ says: 'ms of a definition', is: ours, kind: 'machine', atMost: 200 }],
  }
}
