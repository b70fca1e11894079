import { checkStates } from '../pageStates/checkStates'
import { pages } from '../pageStates/pages'

await checkStates(pages.filter(({ role }) => role === 'citizen'))
