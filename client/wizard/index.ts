/**
 * The renderer: (revision, answers) → section pages, error summary, review. Loaded lazily, as routes:
 *
 *   /dossiers/:dossier  <DossierWizard>, a layout that keeps the answers while one moves about
 *     sections/:section   <SectionPage/>
 *     relecture           <ReviewPage/>
 *   /administration/:procedure/revisions/:revision/apercu  <PreviewWizard>, the same over any revision
 *     (index)             <FirstSection/>, goes to the first section
 *     sections/:section   <SectionPage/>
 *     relecture           <ReviewPage/>
 *
 * The layouts draw the page they are given and take what they need from the route's parameters; the pages draw
 * what stands inside `<main>`. The review page (`./review`) and the preview (`./preview`) come when they are reached.
 */

export { FirstSection } from './section/FirstSection'
export { SectionPage } from './section/SectionPage'
export { DossierWizard } from './session/DossierWizard'
export { openAhead } from './session/openAhead'
