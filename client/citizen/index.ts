/** The citizen's pages, but for the wizard. */
export { ConfirmationPage } from './ConfirmationPage'
export { FollowPage } from './FollowPage'
export { HomePage } from './HomePage'
export { MovePage } from './MovePage'
export { MyDossiersPage } from './MyDossiersPage'
export { StartPage } from './StartPage'
export { TogetherPage } from './together/TogetherPage'
