/** What the reader of conditions refuses. French. */
export const conditionWords = {
  'condition.notObject': 'Il faut ici une condition entre accolades : corrigez-la.',
  'condition.notList': '« {word} » prend une liste de conditions : mettez-les entre crochets.',
  'condition.empty': 'Cette condition est vide : complétez-la ou retirez-la.',
  'condition.tooDeep': 'Plus de {deepest} conditions sont emboîtées : simplifiez.',
  'condition.meantIs': 'Pour comparer « {name} » à une autre réponse, écrivez « is » devant « answer ».',
  'condition.meantHas': '« {name} » prend plusieurs réponses : vouliez-vous dire « {operator} » ?',
  'condition.notOperator': '« {operator} » ne s’applique pas à « {name} » : choisissez {allowed}.',
  'condition.unknownOperator': '« {operator} » n’est pas un opérateur : vouliez-vous dire « {nearest} » ?',
  'condition.operand': '« {operator} » de « {name} » demande {expected} : corrigez cette valeur.',
  'condition.otherKind':
    '« {other} » ne se compare pas à « {name} » : nommez une réponse qui soit {expected}.',
  'condition.unknownOption':
    '« {value} » n’est pas une réponse de « {name} »{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : choisissez {allowed}.}}',
  'condition.pattern':
    '{reason, select, long {Ce motif est trop long : raccourcissez-le.} heavy {Ce motif répète trop : baissez ses nombres entre accolades.} around {Ce motif regarde autour ou renvoie en arrière : récrivez-le sans cela.} other {Ce motif ne peut pas être lu : corrigez sa syntaxe (RE2).}}',
} as const

/** What the reader of formulas refuses. French. */
export const formulaWords = {
  'formula.unexpected': '« {text} » n’est pas attendu à cet endroit de la formule : corrigez-la.',
  'formula.endsEarly': 'La formule s’arrête trop tôt : complétez-la ou fermez une parenthèse.',
  'formula.unknownFunction':
    '« {name} » n’est pas une fonction : voyez if, orElse, round, daysBetween, sum, count, avg, min, max.',
  'formula.parameters':
    '« {name} » prend {count, plural, =1 {un paramètre} other {# paramètres}} : corrigez l’appel.',
  'formula.tooDeep': 'Plus de {deepest} parenthèses sont emboîtées : simplifiez la formule.',
  'formula.result': 'La formule donne {found} et « as » demande {expected} : changez l’un des deux.',
  'formula.kind': 'Il faut à cet endroit {expected}, et non {found} : corrigez la formule.',
  'formula.mixed': 'On ne compare pas {left} et {right} : corrigez la formule.',
  'formula.order': '« {operator} » ne range pas {found} : comparez avec « = » ou « != ».',
  'formula.unknownOption':
    '« {value} » n’est pas une réponse de « {name} »{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : choisissez {allowed}.}}',
  'formula.places': 'Le nombre de décimales de « round » est un entier de 0 à 20 : écrivez-le en chiffres.',
  'formula.nested':
    '« {name} » ne peut pas être dans une autre somme sur les lignes : faites deux champs calculés.',
  'formula.noRows': '« {name} » parcourt des lignes : nommez-les comme dans sum(incidents.amount).',
  'formula.notRows': '« {name} » n’est pas une répétition : nommez des lignes.',
  'formula.outsideAggregate': '« {name} » est dans des lignes : prenez-en sum, count, avg, min ou max.',
  'formula.twoRepetitions':
    '« {name} » n’est pas dans les lignes de « {repetition} » : n’en parcourez qu’une à la fois.',
  'formula.notUsable':
    'Une réponse de type « {type} » n’entre pas dans un calcul : nommez une autre question que « {name} ».',
} as const
