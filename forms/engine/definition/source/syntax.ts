import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Note } from '../finding'

/** What a fault of syntax is called here, by the parser's own name of it. */
const codes: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'json.number',
  UnexpectedEndOfNumber: 'json.number',
  PropertyNameExpected: 'json.key',
  ValueExpected: 'json.value',
  ColonExpected: 'json.colon',
  CommaExpected: 'json.comma',
  CloseBraceExpected: 'json.brace',
  CloseBracketExpected: 'json.bracket',
  EndOfFileExpected: 'json.after',
  InvalidCommentToken: 'json.comment',
  UnexpectedEndOfComment: 'json.comment',
  UnexpectedEndOfString: 'json.openText',
  InvalidUnicode: 'json.escape',
  InvalidEscapeCharacter: 'json.escape',
  InvalidCharacter: 'json.control',
}

/** The first fault of syntax, by what its author most probably did. */
export function noteOfSyntax(text: string, { error, offset }: ParseError): Note {
  const before = text.slice(0, offset).trimEnd()
  if (text[offset] === '/' && /^\/[/*]/.test(text.slice(offset, offset + 2)))
    return { at: '', code: 'json.comment', offset }
  const code = codes[printParseErrorCode(error)]
  if (code === 'json.openText' || code === 'json.comment') return { at: '', code, offset }
  if (offset >= text.trimEnd().length) return { at: '', code: 'json.truncated', offset }
  if (before.endsWith(',') && /[\]}]/.test(text.charAt(offset)))
    return { at: '', code: 'json.trailingComma', offset: before.length - 1 }
  if (text[offset] === "'") return { at: '', code: 'json.quotes', offset }
  if (code === undefined) return { at: '', code: 'json.word', offset, params: { word: wordAt(text, offset) } }
  return { at: '', code, offset }
}

function wordAt(text: string, offset: number): string {
  return text.slice(offset, offset + 40).match(/^[^\s,:[\]{}"]+/)?.[0] ?? text.charAt(offset)
}
