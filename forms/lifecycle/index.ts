export {
  type DossierTransition,
  dossierTransitions,
  finalStates,
  isFillable,
  type Transition,
  transition,
} from './dossier'
export { procedureTransition, procedureTransitions } from './procedure'
