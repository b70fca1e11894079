/** A word that mixes letters of alphabets that look alike: a Cyrillic “а” in a Latin word reads as another word. */
export const lookalikes =
  /\p{Script=Latin}+[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*|[\p{Script=Cyrillic}\p{Script=Greek}]+\p{Script=Latin}\p{L}*/u

const french = {
  things: 'boutons?|cases?|champs?|liens?|cadres?|encadrés?|onglets?|textes?|flèches?|icônes?',
  colours:
    'vert(?:e|s|es)?|rouges?|bleu(?:e|s|es)?|jaunes?|oranges?|gris(?:e|es)?|violet(?:te|s|tes)?|roses?|noir(?:e|s|es)?',
}
const english = {
  things: 'buttons?|boxes|box|fields?|links?|frames?|tabs?|texts?|arrows?|icons?',
  colours: 'green|red|blue|yellow|orange|gr[ae]y|purple|pink|black',
}

/** Something of a page told by its colour: « le bouton vert », « the red box ». Zones have colours by law. */
export const colours = {
  fr: new RegExp(`(?<!\\p{L})(?:${french.things})\\s+(?:en\\s+)?(?:${french.colours})(?!\\p{L})`, 'iu'),
  en: new RegExp(`(?<!\\p{L})(?:${english.colours})\\s+(?:${english.things})(?!\\p{L})`, 'iu'),
} as const

/** Shortenings that screen readers spell and that not everybody knows; acronyms are names, and stay. */
export const abbreviations = {
  fr: /(?<![\p{L}.])(?:cf\.?|svp|s\.v\.p\.?|càd|c\.-à-d\.?|nb\.?|qté|tél\.?|adr\.|obs\.|p\.ex\.?|ex\.|max\.|min\.|resp\.|dép\.)(?![\p{L}])/iu,
  en: /(?<![\p{L}.])(?:e\.g\.?|i\.e\.?|asap|qty|tel\.|approx\.|max\.|min\.|pls|nb\.)(?![\p{L}])/iu,
} as const

/** Refusals that do not say what is wanted (WCAG 3.3.3), without marks. */
export const emptyRefusals: ReadonlySet<string> = new Set([
  ...['erreur', 'invalide', 'incorrect', 'obligatoire', 'requis', 'interdit', 'champ invalide'],
  ...['champ obligatoire', 'champ requis', 'valeur invalide', 'valeur incorrecte', 'réponse invalide'],
  ...['réponse incorrecte', 'format invalide', 'format incorrect', 'saisie invalide', 'saisie incorrecte'],
  ...['error', 'invalid', 'incorrect', 'required', 'invalid field', 'required field', 'invalid value'],
  ...['invalid answer', 'wrong answer', 'invalid format', 'wrong format', 'invalid input'],
])
