export { checkScenarios } from './checkScenarios'
