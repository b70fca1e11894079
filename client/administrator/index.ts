/** The administrator's pages. */
export { ProcedurePage } from './ProcedurePage'
export { ProceduresPage } from './ProceduresPage'
export { RevisionPage } from './RevisionPage'
