/** Words of a group of communes. */
export const messages = {
  fr: {
    name: 'Intercommunalité',
    code: 'SIREN de l’intercommunalité',
    hint: 'Écrivez une partie de son nom, puis choisissez-la. Exemple : métropole de Lyon.',
    required: 'Choisissez une intercommunalité.',
    unreadable:
      'Choisissez une intercommunalité dans la liste, ou écrivez son numéro SIREN, par exemple 246700488.',
    checksum: 'Ce numéro SIREN contient une erreur. Vérifiez ses neuf chiffres, ou cherchez par le nom.',
    unknown: 'Ce numéro n’est celui d’aucune intercommunalité actuelle. Choisissez-la dans la liste.',
  },
  en: {
    name: 'Group of French communes',
    code: 'SIREN of the group of communes',
    hint: 'Write a part of its name, then choose it. Example: métropole de Lyon.',
    required: 'Choose a group of communes.',
    unreadable: 'Choose a group of communes from the list, or write its SIREN number, for example 246700488.',
    checksum: 'This SIREN number has a mistake. Check its nine digits, or search by name.',
    unknown: 'No group of communes has this number today. Choose it from the list.',
  },
} as const
