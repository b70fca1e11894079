/** The browser's own dialog was closed, or waited too long: nothing was refused. */
export class PasskeyAbandoned extends Error {}

/** This device holds a passkey of the account already. */
export class PasskeyThere extends Error {}
