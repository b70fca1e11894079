/** The preview of a revision, for administrators. */
export { PreviewWizard } from './PreviewWizard'
