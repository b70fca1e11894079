import ParallelRunner from './parallelRunner.mjs'

/** One worker: journeys share the machine's one browser and measure nothing else's slowness. */
export default class SerialRunner extends ParallelRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: 1 }, context)
  }
}
