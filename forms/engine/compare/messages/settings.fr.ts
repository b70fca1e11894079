/** What settings are called where their type gives them no title, and the parts of those that have parts. French. */
export const keys: Readonly<Record<string, string>> = {
  ...{ label: 'libellé', title: 'titre', hint: 'indication', message: 'message de refus' },
  ...{ row: 'nom des lignes', name: 'nom', add: 'bouton d’ajout', when: 'condition', text: 'texte' },
  ...{ error: 'message de refus', warning: 'avertissement', unit: 'unité', value: 'formule' },
  ...{ as: 'nature du résultat', min: 'minimum', max: 'maximum', opens: 'ouverture', closes: 'fermeture' },
  ...{ description: 'présentation', prepare: 'pièces à préparer', confirmation: 'suites du dépôt' },
  ...{ service: 'service', contact: 'contact', legalBasis: 'base juridique', hours: 'horaires' },
  ...{ agents: 'nom des agents', silence: 'silence du service', means: 'sens' },
  ...{ email: 'adresse électronique', phone: 'téléphone', address: 'adresse postale' },
  ...{ draft: 'brouillon', afterDecision: 'après la décision', note: 'note de l’auteur' },
  ...{ letters: 'lettres', digits: 'chiffres', others: 'autres caractères', search: 'adresse de recherche' },
  ...{ find: 'adresse d’un élément', list: 'place de la liste', entry: 'place de l’élément', key: 'clé' },
  ...{
    detail: 'précision',
    values: 'valeurs gardées',
    from: 'liste',
    other: 'réponse libre',
    options: 'réponses proposées',
  },
}

/** What the values that a setting may take are called. French. */
export const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  accept: { pdf: 'PDF', image: 'images', document: 'textes', spreadsheet: 'tableurs' },
  provide: { now: 'avec le dossier', later: 'plus tard', alreadySent: 'déjà transmise' },
  precision: { day: 'jour', month: 'mois' },
  shapes: { point: 'points', line: 'lignes', area: 'surfaces' },
  letters: { any: 'toutes', plain: 'sans accent', capitals: 'capitales sans accent' },
  countries: { SEPA: 'zone SEPA', EL: 'Grèce', XI: 'Irlande du Nord' },
  agents: { anonymous: 'caché' },
  means: { acceptance: 'acceptation', rejection: 'rejet' },
  applicant: { company: 'entreprises', person: 'particuliers', both: 'entreprises et particuliers' },
}

/** The words between what values name. French. */
export const words = {
  yes: 'oui',
  no: 'non',
  answer: 'la réponse à « {label} »',
  question: '« {label} »',
  part: '{name} : {value}',
  between: ' ; ',
  day: 'le {date}',
  other: 'autre réponse',
  today: 'aujourd’hui',
  before: '{period} avant aujourd’hui',
  after: '{period} après aujourd’hui',
}

/** What each word of the language of conditions says. French. */
export const operators = {
  and: 'et',
  or: 'ou',
  not: 'sauf si ({condition})',
  is: '{name} est {value}',
  isNot: '{name} n’est pas {value}',
  oneOf: '{name} est parmi : {value}',
  noneOf: '{name} n’est pas parmi : {value}',
  has: '{name} comprend {value}',
  hasAny: '{name} comprend l’un de : {value}',
  hasAll: '{name} comprend tous ceux-ci : {value}',
  hasNone: '{name} ne comprend aucun de : {value}',
  over: '{name} est supérieur à {value}',
  atLeast: '{name} vaut au moins {value}',
  under: '{name} est inférieur à {value}',
  atMost: '{name} vaut au plus {value}',
  overDay: '{name} est après {value}',
  atLeastDay: '{name} est au plus tôt {value}',
  underDay: '{name} est avant {value}',
  atMostDay: '{name} est au plus tard {value}',
  contains: '{name} contient {value}',
  startsWith: '{name} commence par {value}',
  matches: '{name} suit le motif {value}',
  isEmpty: '{name} est sans réponse',
  isFilled: '{name} a une réponse',
  count: 'le nombre d’éléments de {name}',
  some: 'pour au moins une ligne de {name} : {condition}',
  every: 'pour chaque ligne de {name} : {condition}',
}
