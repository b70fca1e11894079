export { formatMessage } from './format'
export { type WordedForm, wordProblem } from './wordProblem'
