export { compareDefinitions } from './compareDefinitions'
export { readerOf, wordChange } from './messages/wordChange'
export { type DraftMove, moveDraft } from './move/moveDraft'
