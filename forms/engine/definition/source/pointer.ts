import { pointerStep } from '../../finding'

/** A JSON Pointer (RFC 6901) from its steps. */
export function pointerOf(steps: readonly (string | number)[]): string {
  return steps.map(pointerStep).join('')
}

/** The steps of a JSON Pointer, unescaped. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
