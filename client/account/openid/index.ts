/** Somebody new who comes from FranceConnect or ProConnect, and signing out of those too. */
export { FarewellPage } from './FarewellPage'
export { NewcomerPage } from './NewcomerPage'
