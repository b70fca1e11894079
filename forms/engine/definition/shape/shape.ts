/**
 * The words of JSON Schema that the house's own shapes use (TypeBox writes them); a test keeps this list whole.
 * `$ref` only ever points to the condition.
 */
export type Shape = {
  readonly $ref?: string | undefined
  readonly anyOf?: readonly Shape[] | undefined
  readonly type?: string | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly properties?: Readonly<Record<string, Shape>> | undefined
  readonly required?: readonly string[] | undefined
  readonly patternProperties?: Readonly<Record<string, Shape>> | undefined
  readonly additionalProperties?: boolean | Shape | undefined
  readonly minProperties?: number | undefined
  readonly items?: Shape | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly uniqueItems?: boolean | undefined
  readonly pattern?: string | undefined
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

/** What a shape takes, in the words that `shape.kind` knows; several for a union. */
export function expectedOf(shape: Shape): readonly string[] {
  if (shape.anyOf !== undefined) return [...new Set(shape.anyOf.flatMap(expectedOf))]
  if (shape.$ref !== undefined) return ['condition']
  if (shape.type === 'object') return [expectedObject(Object.keys(shape.properties ?? {}))]
  return [shape.type ?? 'object']
}

/** Whether a value is of the JSON kind that a shape without branches takes. */
export function isOfKind(value: unknown, shape: Shape): boolean {
  switch (shape.$ref === undefined ? shape.type : 'object') {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case undefined:
      return true
    default:
      return typeof value === shape.type
  }
}

/** The branches of a union and of the unions in it. */
export function branchesOf(union: readonly Shape[]): readonly Shape[] {
  return union.flatMap((shape) => (shape.anyOf === undefined ? [shape] : branchesOf(shape.anyOf)))
}

function expectedObject(keys: readonly string[]): string {
  if (keys.length === 1 && keys[0] === 'answer') return 'answer'
  return keys.join() === 'fr,en' ? 'texts' : 'object'
}
