/** Clauses that the value tables of communes, departments, regions and groups of communes share. */
export const clauses = {
  json: 'règle de Guichet : la valeur est le texte du code',
  named: 'règle de Guichet : un nom se choisit dans la liste, où ses homonymes se distinguent',
  folded: 'règle de Guichet : accents, casse, tirets, apostrophes et espaces autour ne comptent pas',
  guess: 'règle de Guichet : un nom incomplet, ou qui n’est pas de la liste, n’est pas deviné',
  overseas: 'INSEE, code officiel géographique 2026, collectivités d’outre-mer',
  departments: 'INSEE, code officiel géographique 2026, liste des départements',
} as const
