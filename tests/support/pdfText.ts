import { execFileSync } from 'node:child_process'

/** The text of a PDF, without what stands at the foot of each page: it comes in the middle of what goes on overleaf. */
export function pdfTextOf(pdf: Buffer): string {
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1e8 }).toString()
  return text.replace(/Dossier n° [\d-]+ · version \d+\s+Page \d+ sur \d+\s*\f/g, '')
}
