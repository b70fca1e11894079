/** What was answered, before it is submitted: fetched when one gets there. */
export { ReviewPage } from './ReviewPage'
