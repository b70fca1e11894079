/**
 * Whether a text holds what cannot be kept and shown back the same everywhere: NUL and other control characters
 * (line feed and tab apart), U+FFFE and U+FFFF, half of a surrogate pair.
 */
export function refusedText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff\p{Surrogate}]/u.test(text)
}
