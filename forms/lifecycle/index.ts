export { type DossierTransition, dossierTransitions, transition } from './dossier'
export { procedureTransition, procedureTransitions } from './procedure'
