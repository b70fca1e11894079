import { chunk } from './ui/chunk'

export const account = chunk(() => import('./account'))
export const ownAccount = chunk(() => import('./account/own'))
export const citizen = chunk(() => import('./citizen'))
export const wizard = chunk(() => import('./wizard'))
export const review = chunk(() => import('./wizard/review'))
export const preview = chunk(() => import('./wizard/preview'))
export const agent = chunk(() => import('./agent'))
export const administrator = chunk(() => import('./administrator'))
export const lists = chunk(() => import('./administrator/lists'))
export const operator = chunk(() => import('./operator'))
export const comparison = chunk(() => import('./ui/comparison'))
export const legal = chunk(() => import('./ui/legal'))
