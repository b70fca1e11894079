/** What nothing uses: files, exports, libraries (`npm run check`). */
export default {
  entry: [
    'server/index.ts',
    'server/*/*Command.ts',
    'forms/fields/*/*.values.ts',
    'tests/architecture/writeConfiguration.ts',
    'tests/bench/*.ts',
    'tests/bench/*/*Process.ts',
    'tests/bench/*/tables.ts',
    'tests/support/*.{ts,mjs}',
    '.ci/*.mjs',
  ],
  project: [
    '{client,forms,schemas,server,tests}/**/*.{ts,tsx,mjs,css}',
    '!tests/bench/peers/**',
    '.ci/*.mjs',
  ],
  jest: { config: ['tests/jest.config.mjs'] },
  // Style sheets take style sheets and typefaces, of libraries too.
  compilers: {
    css: (text) =>
      [...text.matchAll(/@import '([^']+)'|url\('(@[^']+)'\)/g)]
        .map(([, sheet, file]) => `import '${sheet ?? file}'`)
        .join('\n'),
  },
  // The PDFs' typefaces are found by the path of their file; `vite.config.ts` puts es-toolkit in lodash's place; IBM's engine is read as a file.
  ignoreDependencies: [
    '@expo-google-fonts/.+',
    '@fontsource/unifont',
    'es-toolkit',
    'accessibility-checker-engine',
  ],
  // Debian's.
  ignoreBinaries: ['pdfimages', 'pdftotext', 'pdftoppm', 'qpdf'],
  ignoreExportsUsedInFile: { interface: true, type: true },
}
