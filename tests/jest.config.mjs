/**
 * Three projects, one transform, native ES modules everywhere.
 *
 *   client    what runs in a browser, under jsdom        npx jest --selectProjects client
 *   server    what runs under Node                       npx jest --selectProjects server
 *   journeys  whole stories and faults, on the built
 *             product, four at a time                    npx jest --selectProjects journeys
 */
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Jest loads ES modules only with the first flag; the runners give every test a process that has it.
process.env.NODE_OPTIONS = [
  process.env.NODE_OPTIONS,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  `--import=${new URL('support/worker.mjs', import.meta.url)}`,
].join(' ')

const rootDir = dirname(dirname(fileURLToPath(import.meta.url)))
const support = join(rootDir, 'tests/support')

const transform = {
  '\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        experimental: { keepImportAttributes: true },
        transform: { react: { runtime: 'automatic' } },
      },
      sourceMaps: 'inline',
    },
  ],
}

/** Properties are tried on the same cases in each run. */
const seeded = { '^fast-check$': `${support}/properties.mjs` }

const shared = {
  rootDir,
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tests/bench/peers/', '<rootDir>/\\.guichet/'],
  restoreMocks: true,
}

const browserTests = [
  '<rootDir>/client/**/*.test.{ts,tsx}',
  '<rootDir>/forms/controls/**/*.test.{ts,tsx}',
  '<rootDir>/forms/**/*Input.test.tsx',
  '<rootDir>/tests/contracts/**/*.client.test.tsx',
]

export default {
  rootDir,
  // Two more than there are processors: many of them wait for a server, a database or a password's hash.
  maxWorkers: availableParallelism() + 2,
  // Jest keeps what a test file loaded as ES modules: a fresh worker costs a second, a full heap costs minutes.
  workerIdleMemoryLimit: '1GB',
  // What runs beside may slow a test down; only what hangs fails by it.
  testTimeout: 30_000,
  reporters: ['default', `${support}/closingLine.mjs`],
  projects: [
    {
      ...shared,
      displayName: 'client',
      testMatch: browserTests,
      runner: `${support}/parallelRunner.mjs`,
      testEnvironment: `${support}/browserEnvironment.mjs`,
      setupFilesAfterEnv: [`${support}/untouchedPrototypes.ts`, `${support}/browserSetup.ts`],
      moduleNameMapper: { ...seeded, '\\.(css|svg|png|woff2)(\\?\\w+)?$': `${support}/emptyAsset.ts` },
    },
    {
      ...shared,
      displayName: 'server',
      testMatch: [
        '<rootDir>/{schemas,forms,server}/**/*.test.ts',
        '<rootDir>/tests/{contracts,architecture,support}/**/*.test.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/forms/controls/'],
      runner: `${support}/parallelRunner.mjs`,
      testEnvironment: 'node',
      moduleNameMapper: seeded,
      setupFilesAfterEnv: [`${support}/untouchedPrototypes.ts`],
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/tests/{journeys,faults}/**/*.test.ts'],
      runner: `${support}/journeyRunner.mjs`,
      testEnvironment: 'node',
      setupFilesAfterEnv: [`${support}/untouchedPrototypes.ts`, `${support}/patience.ts`],
    },
  ],
}
