/** Signing in, an account of one's own, a forgotten password. */
export { ConfirmPage } from './ConfirmPage'
export { NewPasswordPage } from './NewPasswordPage'
export { ForgottenPage, RegisterPage } from './RegisterPage'
export { SignInPage } from './SignInPage'
