/** Faults of the file itself: its size, its syntax. French. */
export const fileWords = {
  'json.tooLarge': 'Le fichier dépasse {limit, number} octets : raccourcissez-le ou partagez la démarche.',
  'json.mark': 'Le fichier commence par une marque invisible (BOM) : enregistrez-le en UTF-8 sans BOM.',
  'json.empty': 'Le fichier est vide : écrivez-y une définition.',
  'json.tooDeep': 'Plus de {limit} niveaux sont emboîtés ici : simplifiez cette partie.',
  'json.truncated': 'Le fichier s’arrête trop tôt : fermez les guillemets, crochets et accolades ouverts.',
  'json.trailingComma': 'Retirez cette virgule : rien ne la suit.',
  'json.comment': 'JSON n’a pas de commentaires : retirez-le, ou écrivez-le dans « note ».',
  'json.quotes': 'Mettez ce texte entre guillemets doubles.',
  'json.word': '« {word} » n’est pas du JSON : écrivez un texte entre guillemets, un nombre, true ou false.',
  'json.number': 'Ce nombre est incomplet : corrigez-le.',
  'json.infinite': 'Ce nombre est trop grand pour être gardé : écrivez-en un plus petit.',
  'json.key': 'Écrivez ici le nom d’une clé, entre guillemets doubles.',
  'json.value': 'Écrivez ici une valeur.',
  'json.colon': 'Ajoutez deux-points entre la clé et sa valeur.',
  'json.comma': 'Ajoutez une virgule avant cet élément.',
  'json.brace': 'Fermez l’accolade ouverte plus haut.',
  'json.bracket': 'Fermez le crochet ouvert plus haut.',
  'json.after': 'La définition est finie avant ce point : retirez ce qui suit.',
  'json.openText': 'Ce texte n’est pas fermé sur sa ligne : ajoutez un guillemet double à la fin.',
  'json.escape': 'Ce qui suit la barre oblique inverse n’est pas du JSON : corrigez-le ou doublez la barre.',
  'json.control':
    'Ce texte contient un caractère de commande : écrivez \\n pour une ligne, \\t pour un taquet.',
  'json.unstorable': 'Ce texte contient un caractère qui ne peut pas être gardé : retirez-le.',
  'json.twice': '« {key} » est déjà donné ligne {line}, colonne {column} : gardez l’un des deux.',
  'limit.fields':
    'La définition compte {count, number} champs, {limit, number} au plus sont permis : partagez la démarche.',
  'limit.groups':
    'La définition compte {count, number} groupes d’agents, {limit, number} au plus sont permis : réunissez-en.',
  'limit.options':
    'Cette question propose {count, number} réponses, {limit, number} au plus peuvent être écrites ici : apportez-les dans une liste.',
  'limit.conditions':
    'La définition compte {count, number} conditions, {limit, number} au plus sont permises : partagez la démarche.',
  'limit.conditionParts':
    'Cette condition a {count, number} parties, {limit, number} au plus sont permises : simplifiez-la.',
  'limit.patterns':
    'La définition compte plus de {limit, number} motifs : remplacez-en par des types, des longueurs ou des caractères.',
  'limit.patternWeight':
    'Les motifs de la définition sont trop lourds ensemble : remplacez les répétitions comptées par « min » et « max ».',
} as const

/** What a definition is made of. French. */
export const shapeWords = {
  'shape.kind': 'Il faut ici {expected} : corrigez cette valeur.',
  'shape.missingKey': 'Il manque « {key} » : ajoutez-le.',
  'shape.unknownKey':
    '« {key} » n’existe pas ici{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : retirez cette clé.}}',
  'shape.unknownType':
    'Le type « {type} » n’existe pas ici{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : choisissez un type de la liste.}}',
  'shape.value':
    'Cette valeur n’est pas permise : écrivez {allowed}{hasNearest, select, yes { (sans doute « {nearest} »)} other {}}.',
  'shape.optionValue':
    '« {value} » ne peut pas être une valeur : commencez par une minuscule, puis lettres sans accent et chiffres seuls.',
  'shape.pattern':
    '« {value} » {form, select, id {n’est pas un identifiant : commencez par une minuscule, puis lettres sans accent et chiffres} procedureId {ne convient pas : minuscules sans accent, chiffres et tirets seuls} date {n’est pas une date : écrivez-la comme 2026-03-27} period {n’est pas une durée : écrivez par exemple P3M pour trois mois} dateBound {n’est pas une date : écrivez 2026-03-27, today ou today-18y} numberBound {n’est pas un nombre : écrivez par exemple "1234.50"} other {n’a pas la forme attendue : corrigez-le}}.',
  'shape.tooMany': 'Cette liste est trop longue : gardez-en {limit, number} éléments au plus.',
  'shape.empty': 'Il ne peut rester vide : ajoutez au moins un élément.',
  'shape.blank': 'Ce texte est vide : écrivez-le ou retirez la clé.',
  'shape.tooLong': 'Ce texte dépasse {limit, number} caractères : raccourcissez-le.',
  'shape.min': 'Ce nombre est trop petit : écrivez {limit, number} ou plus.',
  'shape.max': 'Ce nombre est trop grand : écrivez {limit, number} ou moins.',
  'shape.twice': '« {value} » est donné deux fois : gardez-le une fois.',
  'shape.malformed': 'Cette définition n’a pas la forme d’une démarche : comparez-la à un modèle.',
} as const
