export { formatMessage } from './format'
export { wordProblem } from './wordProblem'
