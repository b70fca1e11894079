import { execFileSync } from 'node:child_process'
import { firstStart } from './firstStart.mjs'
import ParallelRunner from './parallelRunner.mjs'

const address = new URL('../../server/build.mjs', import.meta.url)
/** In a process of its own: a build changes the environment of the one it runs in. */
const build = `import('${address}').then(({ buildIfStale }) => buildIfStale())`

/** What draws every page in every state comes first: begun last, one of them would go on alone for minutes. */
const longest = ['/accessibility/', '/large.test', '/faults/']

/** A machine that never ran them knows no durations, and would begin with the largest files. */
function longestFirst(tests) {
  const rank = ({ path }) => {
    const place = longest.findIndex((part) => path.includes(part))
    return place === -1 ? longest.length : place
  }
  return tests.toSorted((one, other) => rank(one) - rank(other))
}

/**
 * Four journeys at a time, each with a server and a browser of its own: they mostly wait. The product that all of them
 * start is built once, before the first, and started a first time.
 */
export default class JourneyRunner extends ParallelRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: 4 }, context)
  }

  async runTests(tests, watcher, options) {
    if (tests.length > 0) {
      execFileSync(process.execPath, ['-e', build], { stdio: ['ignore', 'ignore', 'inherit'] })
      process.env.FIRST_START = await firstStart()
    }
    return super.runTests(longestFirst(tests), watcher, options)
  }
}
