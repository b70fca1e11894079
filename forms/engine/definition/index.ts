export { type Checked, checkDefinition } from './checkDefinition'
export type { Finding } from './finding'
export { wordFinding } from './messages/wordFinding'
