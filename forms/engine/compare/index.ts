export { compareDefinitions } from './compareDefinitions'
export { wordChange } from './messages/wordChange'
export { type DraftMove, moveDraft } from './move/moveDraft'
