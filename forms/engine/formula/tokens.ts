/** A piece of a formula's text. */
export type Token = {
  readonly kind: 'number' | 'name' | 'option' | 'sign' | 'end'
  readonly text: string
  readonly offset: number
}

const pieces =
  /(?<space>\s+)|(?<number>\d+(?:\.\d+)?)|(?<name>[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z][a-zA-Z0-9]*)?)|'(?<option>[^']*)'|(?<sign>!=|<=|>=|[-+*/=<>(),])/y

/** The pieces of a formula, ending with one of kind `end`; or where a letter stands that belongs to none. */
export function tokensOf(
  source: string,
): readonly Token[] | { readonly unexpected: string; readonly offset: number } {
  const tokens: Token[] = []
  let offset = 0
  while (offset < source.length) {
    pieces.lastIndex = offset
    const match = pieces.exec(source)
    if (match === null) return { unexpected: String.fromCodePoint(source.codePointAt(offset) ?? 0), offset }
    const token = tokenOf(match, offset)
    if (token !== undefined) tokens.push(token)
    offset += match[0].length
  }
  return [...tokens, { kind: 'end', text: '', offset }]
}

function tokenOf({ groups }: RegExpExecArray, offset: number): Token | undefined {
  for (const kind of ['number', 'name', 'option', 'sign'] as const) {
    const text = groups?.[kind]
    if (text !== undefined) return { kind, text, offset }
  }
  return undefined
}
