/** What a JSON Pointer (RFC 6901) leads to in what an API answered; undefined where it leads nowhere. */
export function pointedAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(childOf, json)
}

/** A text, or a number or a boolean as a text; undefined for anything else, and for what is blank. */
export function textAt(json: unknown, pointer: string): string | undefined {
  const found = pointedAt(json, pointer)
  if (typeof found === 'number' || typeof found === 'boolean') return String(found)
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}

function childOf(json: unknown, step: string): unknown {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, step)) return undefined
  return Object.entries(json).find(([key]) => key === step)?.[1]
}
