/** The agent's pages. */
export { DeskDossierPage } from './DeskDossierPage'
export { DeskPage } from './DeskPage'
