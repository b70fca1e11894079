import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const folder = join(import.meta.dirname, '../peers')

/** The peers by the name of their page in `peers/`, and how each goes about it. */
export const peers = {
  plainHtml: 'plain HTML',
  formikLocal: 'Formik, local field state',
  rhfYup: 'react-hook-form + Yup',
  formikFastField: 'Formik FastField',
  formikNaive: 'Formik naive',
  surveyJs: 'SurveyJS',
  jsonFormsVanilla: 'JSON Forms vanilla',
  jsonFormsMaterial: 'JSON Forms Material',
  formIo: 'Form.io',
  rjsfLive: 'RJSF live',
} as const

/** Installs and builds the peers where that was not done yet. */
export function buildPeers(say: (line: string) => void): void {
  const run = (command: string, ...words: string[]) =>
    execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  if (!existsSync(join(folder, 'node_modules'))) {
    say('Installing the peers…')
    run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
  }
  say('Building the peers…')
  run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error')
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Serves the peers' pages on a port of its own. */
export async function servePeers(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://localhost')
    const file = join(folder, 'dist', pathname)
    if (!file.startsWith(folder) || !existsSync(file)) return answer.writeHead(404).end()
    answer.setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream')
    return answer.end(readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => void server.close() }
}
