export { checkScenarios } from './checkScenarios'
export type { Expectation } from './expectations'
