import { conditionWords, formulaWords } from './reading.fr'
import { scenarioWords } from './scenarios.fr'
import { fileWords, shapeWords } from './shape.fr'

/** What the check says, and what to do next. French. */
export const fr = {
  ...fileWords,
  ...shapeWords,
  ...conditionWords,
  ...formulaWords,
  ...scenarioWords,
  'id.twice':
    '« {id} » désigne déjà autre chose, ligne {line} : donnez un identifiant différent à chaque élément.',
  'id.reserved': '« {id} » est un mot réservé : choisissez un autre nom.',
  'name.unknownName':
    '« {name} » n’est l’identifiant d’aucune question{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : vérifiez ce nom.}}',
  'name.below':
    '« {name} » vient plus bas, ligne {line} : ne nommez que ce qui précède, ou déplacez cette question.',
  'name.itself': '« {name} » se nomme elle-même : ne nommez que des questions qui précèdent.',
  'name.inRows':
    '« {name} » est dans les lignes de « {repetition} » : passez par « some », « every », « count » ou une formule.',
  'name.annotation':
    '« {name} », ligne {line}, est une annotation des agents : aucune question ne peut en dépendre. Nommez une question.',
  'name.noAnswer': '« {name} », ligne {line}, n’a pas de réponse : nommez une question.',
  'template.missing':
    '« {name} » n’est pas parmi les modèles de la démarche : envoyez ce fichier avec la définition.',
  'template.unreadable':
    '« {name} » ne s’ouvre pas, ou demande un mot de passe : envoyez sous un autre nom un PDF que chacun peut ouvrir.',
  'template.noTitle':
    '« {name} » n’a pas de titre : remplissez-le dans les propriétés du document, puis envoyez le nouveau PDF sous un autre nom.',
  'template.noLanguage':
    '« {name} » ne dit pas sa langue : exportez-le en PDF balisé, puis envoyez-le sous un autre nom.',
  'date.unreal': '« {date} » n’existe pas au calendrier : corrigez cette date.',
  'bound.kind': '« {name} » ne peut pas servir de borne ici : nommez une réponse qui soit {expected}.',
  'bound.order': 'Le maximum est plus petit que le minimum : corrigez l’un des deux.',
  'options.allRetired': 'Aucune réponse n’est plus proposée : gardez-en au moins une sans « retired ».',
  'options.retired':
    '« {value} » n’est plus proposé à « {name} » : ne gardez cette condition que pour les brouillons qui l’ont choisi.',
  'options.tooFew':
    'Il faut choisir {min} réponses et {count, plural, =1 {une seule est proposée} other {# sont proposées}} : baissez « min ».',
  'options.sameLabel': 'Ce libellé est déjà celui d’une autre réponse, ligne {line} : distinguez-les.',
  'options.exclusiveAlone':
    '« exclusive » ne sert que si plusieurs réponses sont possibles : retirez-le, ou choisissez « multipleChoice ».',
  'options.noList':
    '« {name} » n’est le nom d’aucune liste{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : apportez d’abord cette liste.}}',
  'options.noLine': 'La liste « {list} » n’a pas de ligne « {value} » : corrigez ce code, ou la liste.',
  'options.notMultiple': '« {name} » n’est pas un choix multiple : nommez une question « multipleChoice ».',
  'default.refused': 'La question n’accepterait pas cette valeur : proposez-en une autre.',
  'default.otherType': '« {name} » n’est pas de type « {type} » : proposez une réponse du même type.',
  'check.silent': 'Ce contrôle ne dit rien : ajoutez « error » ou « warning ».',
  'check.both': 'Gardez « error » ou « warning » : ce contrôle ne peut pas être les deux.',
  'check.elsewhere':
    '« {name} » n’est pas une question de cette section ou de cette ligne{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : nommez-en une.}}',
  'check.mayHide':
    'Ces questions peuvent être toutes cachées quand le contrôle est vrai : il se tairait. Nommez-en une toujours posée.',
  'rows.title':
    'Le titre cite « {name} », qui n’est pas une question de la ligne{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : corrigez-le.}}',
  'rows.brace': 'Le titre contient une accolade seule : écrivez chaque nom entre deux accolades.',
  'rows.unique':
    '« {name} » n’est pas une question de la ligne{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : nommez-en une.}}',
  'group.lastCondition': 'Le dernier groupe reçoit tout ce qui reste : retirez sa condition.',
  'group.noCondition': 'Seul le dernier groupe n’a pas de condition : ajoutez « when » à celui-ci.',
  'procedure.closesFirst': 'La démarche ferme avant d’ouvrir (ligne {line}) : corrigez l’une des deux dates.',
  'procedure.period': '« {value} » n’est pas une durée : écrivez par exemple P3M pour trois mois.',
  'procedure.timeZone':
    '« {timeZone} » n’est pas un fuseau horaire connu : écrivez par exemple Europe/Paris.',
  'procedure.email': 'Cette adresse électronique est incomplète : corrigez-la.',
  'procedure.unreachable': 'Personne ne peut être joint : ajoutez une adresse électronique ou un téléphone.',
  'reach.never': 'Cette condition n’est jamais vraie : corrigez-la, ou retirez ce qu’elle commande.',
  'reach.bounds':
    'Cette condition n’est vraie que de réponses refusées, hors des bornes de leur question : corrigez-la, ou corrigez la borne.',
  'reach.neverFails':
    'Cette règle n’écarte personne : une règle n’est vérifiée qu’une fois ses questions répondues. Corrigez-la.',
  'reach.untested':
    '« {name} » est facultative : laissée vide, cette règle n’est pas vérifiée. Rendez-la obligatoire, ou retirez-la de la règle.',
  'reach.group':
    'Aucun dossier n’arrive à ce groupe : corrigez sa condition ou celle d’un groupe qui précède.',
  'reach.inside':
    'Cette question n’est jamais posée : sa condition contredit celle de la section ou de la répétition. Corrigez l’une.',
  'reach.always': 'Cette condition est toujours vraie : retirez-la, ou corrigez-la.',
  'reach.notUnanswered':
    'Ce « not » est vrai tant que « {name} » est sans réponse : préférez « isNot », « noneOf » ou l’opérateur contraire.',
  'lint.sameLabel':
    'Une autre question de la page a le même libellé, ligne {line} : précisez ce que demande chacune.',
  'lint.sameTitle': 'Une autre section a le même titre, ligne {line} : distinguez-les.',
  'lint.unseen': 'Ce texte contient un caractère invisible : tapez-le de nouveau.',
  'lint.capitals': 'Ce titre est tout en capitales : écrivez-le en minuscules.',
  'lint.linkText': 'Le lien « {text} » ne dit pas où il mène : nommez sa destination.',
  'lint.linkAddress':
    'Ce lien sera montré tel quel : son adresse doit commencer par https:, mailto: ou tel:.',
  'lint.picture': 'Un texte ne contient pas d’image : retirez-la, et dites avec des mots ce qu’elle montre.',
  'lint.heading':
    'Un titre ne s’écrit pas dans un texte : retirez « # », ou ajoutez un champ de type « heading ».',
  'lint.markup':
    'Ces marques seront montrées telles quelles : seuls paragraphes, listes, liens, gras et italique sont lus.',
  'lint.purpose':
    '« {purpose} » n’est pas un mot d’autocomplete{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : écrivez « off » ou un mot de la norme.}}',
  'lint.noPurpose':
    'Dites ce que le navigateur peut remplir : ajoutez "purpose" avec « {usual} », ou « off » si c’est une autre personne.',
  'lint.long':
    'Cette page pose {count} questions à tout le monde, plus que {limit} : partagez-la en deux sections.',
  'lint.onlyFrench':
    'Cette démarche n’existe qu’en français : traduisez tous ses textes, ou laissez-la ainsi.',
  'lint.noEnglish': 'Ce texte n’a pas d’anglais, quand d’autres en ont : donnez-le en « fr » et en « en ».',
  'lint.mixed': '« {word} » mêle les lettres de plusieurs alphabets : récrivez ce mot au clavier.',
  'lint.colour': '« {word} » suppose de voir les couleurs : dites aussi son nom ou sa place.',
  'lint.abbreviation': '« {word} » est une abréviation : écrivez le mot en entier.',
  'lint.refusal': 'Ce refus ne dit pas quoi faire : écrivez ce qui est attendu, avec un exemple.',
  'lint.sentence':
    'Une phrase compte {count, number} mots : coupez-la, {limit, number} au plus se lisent bien.',
} as const
