/** Words of a date; `{bound}` is shown as the type presents it. */
export const messages = {
  fr: {
    name: 'Date',
    hint: 'Par exemple 27/03/2026',
    hintMonth: 'Par exemple 03/2026',
    required: 'Écrivez une date, comme dans l’exemple.',
    unreadable: 'Écrivez la date avec le jour, le mois et l’année, par exemple 27/03/2026.',
    unreadableMonth: 'Écrivez le mois et l’année, par exemple 03/2026.',
    year: 'Écrivez l’année avec ses quatre chiffres, par exemple 2026.',
    calendar: 'Cette date n’existe pas. Vérifiez le jour, le mois et l’année.',
    min: 'Écrivez une date plus tardive. Au plus tôt : {bound}.',
    max: 'Écrivez une date plus ancienne. Au plus tard : {bound}.',
  },
  en: {
    name: 'Date',
    hint: 'For example 27/03/2026',
    hintMonth: 'For example 03/2026',
    required: 'Write a date, as in the example.',
    unreadable: 'Write the date with day, month and year, for example 27/03/2026.',
    unreadableMonth: 'Write the month and the year, for example 03/2026.',
    year: 'Write the year with its four digits, for example 2026.',
    calendar: 'This date does not exist. Check day, month and year.',
    min: 'Write a later date. The earliest is {bound}.',
    max: 'Write an earlier date. The latest is {bound}.',
  },
} as const
