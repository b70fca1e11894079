/** Signing in. */
export { SignInPage } from './SignInPage'
