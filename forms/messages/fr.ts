/** Refusals that belong to no type: the engine's own, and what stands in for a type that has nothing to say. French. */
export const fr = {
  required: 'Répondez à cette question.',
  shape: 'Cette réponse n’a pas pu être lue. Répondez de nouveau à la question.',
  unreadable: 'Cette réponse n’a pas pu être lue. Écrivez-la autrement.',
  unknown: 'Cette question n’est pas dans ce formulaire. Rechargez la page.',
  computed: 'Cette valeur est calculée et ne se modifie pas. Rechargez la page.',
  tooLong: 'Cette réponse est trop longue. Gardez {count, number} caractères au plus.',
  tooMany: 'Cette liste est trop longue. Gardez {count, number} lignes au plus.',
  unicode: 'Cette réponse contient un caractère qui ne peut pas être gardé. Tapez-la au lieu de la coller.',
  eligibility: 'Les conditions de cette démarche ne sont pas réunies. Relisez-les, ou écrivez au service.',
  'choice.gone': 'Une réponse choisie n’est plus proposée. Choisissez de nouveau.',
  'repetition.min':
    '{count, plural, =1 {Utilisez « {add} » : il en faut au moins un.} other {Utilisez « {add} » : il en faut au moins #.}}',
  'repetition.max': 'Retirez-en : la liste en garde {count, number} au plus.',
  'repetition.unique': 'Vous avez déjà donné cette réponse plus haut. Changez-la, ou retirez-la d’ici.',
}
