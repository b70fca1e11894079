export {
  type Actor,
  type DossierTransition,
  dossierTransitions,
  type Guard,
  type Transition,
  transition,
} from './dossier'
export {
  type ProcedureState,
  type ProcedureTransition,
  procedureTransition,
  procedureTransitions,
} from './procedure'
