export { checkScenarios, scenarioLookups } from './checkScenarios'
