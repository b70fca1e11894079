/** What is kept of dossiers on the device: encrypted, for 14 days, until one signs out. */
export { forgetAll, forgetDossier, forgetOthers, share } from './forget'
export { type Keeper, keepDossier } from './keepDossier'
export { keepShell } from './keepShell'
export type { KeptForm, KeptQueue } from './kept'
export { hasUnsent, type LeftQueue, listKept, readDossier, readLeft, readUnsent } from './readKept'
