import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFonts } from './fonts'
import type { Page } from './page'
import { template } from './template'

/** Compiles pages to PDF/UA-1 (ISO 14289-1). One per worker: it keeps fonts and layouts warm. */
export function pageCompiler(): (page: Page) => Buffer {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] })
  let printed = 0
  return (page) => {
    // Typst remembers layouts for ever unless told; ten documents are worth keeping.
    if (++printed % 10 === 0) compiler.evictCache(10)
    return shownWhole(JSON.stringify(page), (json) => compilePdf(compiler, json))
  }
}

function compilePdf(compiler: NodeCompiler, page: string): Buffer {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { page } })
  const document = compiled.result
  if (document === null) {
    const diagnostics = compiled.takeDiagnostics()
    throw new Error(
      `the page does not compile: ${JSON.stringify(diagnostics && compiler.fetchDiagnostics(diagnostics))}`,
    )
  }
  return compiler.pdf(document, { pdfStandard: 'ua-1' })
}

/** Rounds of replacement before giving up: each names every character that is left. */
const rounds = 4

/**
 * PDF/UA forbids a character that no font draws, and Typst names those it met: each becomes a box with its code
 * point, so that nothing a person typed is silently left out.
 */
function shownWhole(json: string, compile: (json: string) => Buffer, left = rounds): Buffer {
  try {
    return compile(json)
  } catch (error) {
    const missing = undrawn(String(error))
    if (missing.length === 0 || left === 0) throw error
    return shownWhole(missing.reduce(boxed, json), compile, left - 1)
  }
}

function undrawn(message: string): string[] {
  const found = [...message.matchAll(/the text `\\?"((?:[^"`]|\\.)+?)\\?"` could not be displayed/gu)]
  return [...new Set(found.flatMap(([, text]) => [...unescaped(text ?? '')]))].filter(
    (char) => char.trim() !== '',
  )
}

/** Typst quotes text as Rust does: `\u{10348}` for what it would not print. */
function unescaped(text: string): string {
  return text.replace(/\\u\{([0-9a-f]{1,6})\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}

function boxed(json: string, char: string): string {
  const code = char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return json.replaceAll(char, `□(U+${code})`).replaceAll(JSON.stringify(char).slice(1, -1), `□(U+${code})`)
}
