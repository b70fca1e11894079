/** The administrator's pages about lists. */
export { ListPage } from './ListPage'
export { ListsPage } from './ListsPage'
