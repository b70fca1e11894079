export { checkScenarios, type ScenarioResult } from './checkScenarios'
