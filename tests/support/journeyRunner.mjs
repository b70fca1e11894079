import { execFileSync } from 'node:child_process'
import ParallelRunner from './parallelRunner.mjs'

const address = new URL('../../server/build.mjs', import.meta.url)
/** In a process of its own: a build changes the environment of the one it runs in. */
const build = `import('${address}').then(({ buildIfStale }) => buildIfStale())`

/**
 * Three journeys at a time, each with a server and a browser of its own: they mostly wait. The product that all of them
 * start is built once, before the first.
 */
export default class JourneyRunner extends ParallelRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: 3 }, context)
  }

  async runTests(tests, watcher, options) {
    if (tests.length > 0)
      execFileSync(process.execPath, ['-e', build], { stdio: ['ignore', 'ignore', 'inherit'] })
    return super.runTests(tests, watcher, options)
  }
}
