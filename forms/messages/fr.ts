/** Refusals that belong to no type: the engine's own, and what stands in for a type that has nothing to say. French. */
export const fr = {
  required: 'Répondez à cette question.',
  unreadable: 'Cette réponse n’a pas pu être lue. Écrivez-la de nouveau.',
  shape: 'Cette réponse n’a pas la forme attendue. Répondez de nouveau à la question.',
  unknown: 'Cette question ne fait pas partie du formulaire. Rechargez la page.',
  computed: 'Ce résultat est calculé : changez plutôt les réponses dont il vient.',
  unicode:
    'Cette réponse contient un caractère qui ne peut pas être gardé. Écrivez-la de nouveau au clavier.',
  tooLong: 'Écrivez une réponse plus courte : {count, number} caractères au plus.',
  tooMany: 'Retirez-en : il ne peut y en avoir plus de {count, number}.',
  eligibility: 'Cette démarche n’est pas prévue pour votre situation. Vérifiez cette réponse.',
  'choice.gone': 'Une réponse choisie n’est plus proposée. Choisissez de nouveau.',
  'repetition.min':
    '{count, plural, =1 {Utilisez « {add} » : il en faut au moins un.} other {Utilisez « {add} » : il en faut au moins #.}}',
  'repetition.max': 'Retirez-en : il peut y en avoir {count, number} au plus.',
  'repetition.unique': 'Vous avez déjà donné cette réponse plus haut. Changez-la, ou retirez-la d’ici.',
}
