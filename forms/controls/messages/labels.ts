/** Words of the labels that controls draw themselves. ICU messages. */
export const labelWords = {
  fr: {
    facultative: '(facultatif)',
  },
  en: {
    facultative: '(optional)',
  },
} as const
