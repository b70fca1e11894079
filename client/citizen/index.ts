/** The citizen's pages, but for the wizard. */
export { ConfirmationPage } from './ConfirmationPage'
export { FollowPage } from './FollowPage'
export { HomePage } from './HomePage'
export { MyDossiersPage } from './MyDossiersPage'
export { StartPage } from './StartPage'
