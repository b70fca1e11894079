export {
  type DossierTransition,
  dossierTransitions,
  finalStates,
  type Transition,
  transition,
} from './dossier'
export { procedureTransition, procedureTransitions } from './procedure'
