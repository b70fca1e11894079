/** Signing in, an account of one's own, a forgotten password. */
export { ConfirmPage, NewPasswordPage } from './LinkPages'
export { ForgottenPage, RegisterPage } from './RegisterPage'
export { SignInPage } from './SignInPage'
