import TestRunner from 'jest-runner'

/**
 * Runs every test file in a worker, even a lone one: only workers are started with the flag that lets Jest
 * load ES modules (`tests/jest.config.mjs`).
 */
export default class ParallelRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    return super.runTests(tests, watcher, { ...options, serial: false })
  }
}
