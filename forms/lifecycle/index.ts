export { type DossierTransition, dossierTransitions, finalStates, transition } from './dossier'
export { procedureTransition, procedureTransitions } from './procedure'
