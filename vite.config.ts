import { parse } from '@formatjs/icu-messageformat-parser'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

/**
 * `vite build` makes the page in dist/client; `vite build --ssr` makes the server in dist/server, with the
 * libraries left in node_modules. In development the server uses the first half as a middleware.
 */
export default defineConfig(({ isSsrBuild, command }) => (isSsrBuild ? server : page(command === 'build')))

const page = (isBuilt: boolean): UserConfig => ({
  root: 'client',
  plugins: [react(), ...(isBuilt ? [messagesRead()] : [])],
  ...(isBuilt ? { resolve: { alias: withoutReader } } : {}),
  // The server puts each response's own nonce in its place.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The content security policy allows no `data:` address for fonts or style sheets.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What draws maps comes when a map is opened, and weighs that much.
    chunkSizeWarningLimit: 1200,
    // No library of the page does anything by merely reading a property.
    rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
  },
})

/** The page holds its messages read, and leaves out what reads them: 8 KB (gzip) that nobody waits for. */
const withoutReader = {
  '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
}

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
