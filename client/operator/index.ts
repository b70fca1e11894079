/** The operator's page. */
export { OutboxPage } from './OutboxPage'
