import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '@formatjs/icu-messageformat-parser'
import react from '@vitejs/plugin-react'
import {
  defineConfig,
  normalizePath,
  type Plugin,
  type Rolldown,
  transformWithOxc,
  type UserConfig,
} from 'vite'
import { compression } from 'vite-plugin-compression2'

/**
 * `vite build` makes the page in dist/client; `vite build --ssr` makes the server in dist/server, with the
 * libraries left in node_modules. In development the server uses the first half as a middleware.
 */
export default defineConfig(({ isSsrBuild, command }) => (isSsrBuild ? server : page(command === 'build')))

const page = (isBuilt: boolean): UserConfig => ({
  root: 'client',
  plugins: [
    react(),
    ...(isBuilt ? [messagesRead(), shapesLeftOut(), preloads(), shellKept(), compression(both)] : []),
  ],
  ...(isBuilt ? { resolve: { alias: lighter } } : {}),
  // The server puts each response's own nonce in its place.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The content security policy allows no `data:` address for fonts or style sheets.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // A browser that asks for no file ahead asks for it a moment later.
    modulePreload: { polyfill: false },
    // What draws maps comes when a map is opened, and weighs that much.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // No library of the page does anything by merely reading a property.
      treeshake: {
        propertyReadSideEffects: false,
        manualPureFunctions: ['Type', 'endpoint', 'mapOf'],
        // Formik loads it for components that the page has none of.
        moduleSideEffects: [{ test: /[\\/]hoist-non-react-statics[\\/]/, sideEffects: false }],
      },
      output: { codeSplitting: inThree },
      // The plainest type comes with the page on purpose; the milliseconds of a plugin help nobody who starts this.
      checks: { ineffectiveDynamicImport: false, pluginTimings: false },
    },
  },
})

/** Compressed here, as small as can be, rather than at each request. */
const both: NonNullable<Parameters<typeof compression>[0]> = {
  algorithms: ['brotliCompress', 'gzip'],
  include: /^assets\/.+\.(js|css)$/,
}

type Modules = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/**
 * What a citizen waits for comes in three files rather than in forty: what asks for all others (`begin`), the page
 * (`app`) and the form (`form`). Vite splits the rest.
 */
const inThree: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'begin', tags: ['$initial'], priority: 1 },
    { name: part, debugName: 'app, form and dossiers' },
  ],
}

function part(module: string, modules: Modules): string | null {
  const among = (...entries: string[]) => imported(modules, entries).has(module)
  if (among('client/draw.tsx')) return 'app'
  if (!among('client/wizard/index.ts', ...plainestType)) return null
  return among('client/citizen/index.ts') ? 'app' : 'form'
}

/** A type comes with the forms that have it; the plainest is in nearly all. */
const plainestType = ['forms/fields/text/text.ts', 'forms/fields/text/TextInput.tsx']

/** All that these modules import without waiting, themselves included. */
function imported(modules: Modules, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (module: string) => {
    if (seen.has(module)) return
    seen.add(module)
    for (const next of modules.getModuleInfo(module)?.importedIds ?? []) visit(next)
  }
  for (const path of from) visit(normalizePath(fileURLToPath(new URL(path, import.meta.url))))
  return seen
}

/**
 * The page holds its messages read, and leaves out what reads them: 8 KB (gzip) that nobody waits for. Formik's four
 * functions of lodash weigh half in its successor.
 */
const lighter = [
  {
    find: '@formatjs/icu-messageformat-parser',
    replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
  },
  { find: /^lodash-es\/(clone|cloneDeep|isPlainObject|toPath)$/, replacement: 'es-toolkit/compat/$1' },
]

/**
 * Asks for the program of the page with the page, and for its typeface: every text would be laid out twice, in another
 * and then in this one.
 */
function preloads(): Plugin {
  return {
    name: 'preloads',
    transformIndexHtml(_, { bundle = {} }) {
      return ahead.map(([name, attrs]) => {
        const file = Object.keys(bundle).find((each) => name.test(each))
        if (file === undefined) throw new Error(`The build has no file like ${name}.`)
        return { tag: 'link', injectTo: 'head', attrs: { ...attrs, href: `/${file}`, crossorigin: true } }
      })
    },
  }
}

const ahead = [
  [/^assets\/app-.+\.js$/, { rel: 'modulepreload' }],
  [/public-sans-latin-wght-normal-.+\.woff2$/, { rel: 'preload', as: 'font', type: 'font/woff2' }],
] as const

/** Makes `shell.js`, the service worker: it knows by name what a citizen's pages are made of. */
function shellKept(): Plugin {
  return {
    name: 'shell-kept',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
      const files = new Set<string>()
      const take = (file: string) => {
        if (files.has(file)) return
        files.add(file)
        const found = bundle[file]
        if (found?.type === 'chunk') for (const next of found.imports) take(next)
      }
      const begin = chunks.find(({ isEntry }) => isEntry)
      if (begin) take(begin.fileName)
      for (const part of shellParts) {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(part)))
        if (!chunk) throw new Error(`The build has no ${part}.`)
        take(chunk.fileName)
      }
      for (const file of Object.keys(bundle)) if (shellAssets.test(file)) take(file)
      const shell = JSON.stringify([...files].map((file) => `/${file}`))
      const path = fileURLToPath(new URL('client/shell/shellWorker.ts', import.meta.url))
      const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path)
      const page = readFileSync(fileURLToPath(new URL('client/index.html', import.meta.url)))
      const version = createHash('sha256').update(code).update(page).update(shell).digest('hex').slice(0, 16)
      const source = code
        .replace('__SHELL__', `{ version: '${version}', files: ${shell} }`)
        .replace(/^export \{\s*\};?$/m, '')
      this.emitFile({ type: 'asset', fileName: 'shell.js', source })
    },
  }
}

/** What a dossier's pages may need all of a sudden; the types of its questions are kept as they are used. */
const shellParts = [
  'client/draw.tsx',
  'client/wizard/index.ts',
  'client/wizard/review/index.ts',
  'client/wizard/session/uploading.ts',
  'client/wizard/save/ConflictDialog.tsx',
  'client/account/SignInAgain.tsx',
  'client/account/LeaveDialog.tsx',
  'client/account/endSession.ts',
  'client/wizard/save/OutMessage.tsx',
  'client/wizard/DraftNotices.tsx',
  'client/device/index.ts',
  'client/wizard/session/openKept.ts',
  'client/device/KeptHere.tsx',
  'client/citizen/index.ts',
]

const shellAssets = /^assets\/(index-.+\.css|public-sans-latin-wght-normal-.+\.woff2|emblem-.+\.svg)$/

/** Puts the tree of each ICU message in the place of its text, in the modules that hold nothing but messages. */
function messagesRead(): Plugin {
  return {
    name: 'messages-read',
    enforce: 'post',
    transform: {
      filter: { id: /\/(client|forms)\/(.+\/)?messages(\/\w+)?\.ts$/ },
      handler(code) {
        const texts: { readonly start: number; readonly end: number; readonly value: string }[] = []
        JSON.stringify(this.parse(code), (_, node: unknown) => {
          if (isText(node)) texts.push(node.value)
          return node
        })
        return texts.reduceRight(
          (read, { start, end, value }) =>
            `${read.slice(0, start)}${JSON.stringify(parse(value))}${read.slice(end)}`,
          code,
        )
      },
    },
  }
}

/** A property whose value is a text with something to put in. */
function isText(node: unknown): node is { value: { start: number; end: number; value: string } } {
  if (typeof node !== 'object' || node === null || !('type' in node) || node.type !== 'Property') return false
  if (!('value' in node) || typeof node.value !== 'object' || node.value === null) return false
  return 'value' in node.value && typeof node.value.value === 'string' && /[{}<>'#]/.test(node.value.value)
}

/** What the page never looks at: the server holds what is sent to its shape, the definition check what is authored. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  endpoint: ['params', 'query', 'body', 'response', 'limit'],
  fieldType: ['settings', 'value'],
}

/** Leaves the shapes of routes and of kinds of question out of the page, and with them the library that makes them. */
function shapesLeftOut(): Plugin {
  return {
    name: 'shapes-left-out',
    enforce: 'post',
    transform: {
      filter: { id: /\/(schemas\/api|forms\/fields)\/.+\.ts$/ },
      handler(code) {
        const found: Property[] = []
        JSON.stringify(this.parse(code), (_, node: unknown) => {
          found.push(...shapesIn(node))
          return typeof node === 'bigint' ? 0 : node
        })
        return found.reduceRight(
          (left, { start, end, key }) => `${left.slice(0, start)}${key.name}: 0${left.slice(end)}`,
          code,
        )
      },
    },
  }
}

type Property = { readonly start: number; readonly end: number; readonly key: { readonly name: string } }
type Declaration = {
  readonly callee: { readonly name: string }
  readonly arguments: readonly [{ readonly properties: readonly Property[] }]
}

/** The properties that a declaration of a route, or of a kind of question, holds in vain. */
function shapesIn(node: unknown): readonly Property[] {
  if (!isDeclaration(node)) return []
  const vain = shapes[node.callee.name]
  return node.arguments[0].properties.filter(({ key }) => vain?.includes(key?.name))
}

function isDeclaration(node: unknown): node is Declaration {
  if (typeof node !== 'object' || node === null || !('type' in node) || node.type !== 'CallExpression')
    return false
  if (!('callee' in node) || typeof node.callee !== 'object' || node.callee === null) return false
  return 'name' in node.callee && typeof node.callee.name === 'string' && node.callee.name in shapes
}

const server = {
  build: {
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        index: 'server/index.ts',
        worker: 'server/documents/worker.ts',
        marker: 'server/files/watermark/worker.ts',
      },
      // Side by side, so that `new URL('./worker.js', import.meta.url)` holds from whatever chunk asks.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}
