/** Codes tried for one account, wherever from: of a million, three are good at a time. */
export const perAccount = { name: 'secondFactor', perMinute: 5 }
