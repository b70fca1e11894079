/** Why something is refused, by code of the catalogue (`server/http/errors`), and what to do next. French. */
export const fr = {
  'sent.unreadable': 'Le serveur n’a pas pu lire ce qui a été envoyé. Rechargez la page et recommencez.',
  'sent.invalid': 'Ce qui a été envoyé n’a pas la forme attendue. Rechargez la page et recommencez.',
  'sent.wrongType': 'Ce type de contenu n’est pas accepté ici. Rechargez la page et recommencez.',
  'sent.tooLarge':
    'Ce qui a été envoyé est trop volumineux : la limite est de {megabytes} Mo. Réduisez-le, puis recommencez.',
  'access.crossSite':
    'Cette action a été demandée depuis un autre site. Revenez sur le service pour la refaire.',
  'access.notAllowed': 'Cette façon d’appeler le service n’est pas permise.',
  'access.tooMany': 'Trop d’essais en peu de temps. Attendez une minute, puis recommencez.',
  'sent.unknownField': 'Retirez « {field} » : ce champ n’est pas attendu ici.',
  'sent.missingField': 'Ajoutez « {field} » : ce champ est obligatoire.',
  'sent.wrongField': 'Corrigez cette valeur : elle n’a pas la forme attendue.',
  'address.unknown': 'Cette adresse n’existe pas. Vérifiez-la ou revenez à l’accueil.',
  'session.required': 'Votre session est terminée. Connectez-vous pour continuer.',
  'session.wrongPair':
    'L’adresse électronique ou le mot de passe est incorrect. Vérifiez-les, puis recommencez.',
  'session.notAllowed': 'Votre compte ne permet pas cette action. Connectez-vous avec un autre compte.',
  'session.tooManyTries':
    'Trop d’essais. Attendez {minutes, plural, one {une minute} other {# minutes}}, ou choisissez un autre mot de passe par « Mot de passe oublié ».',
  'session.proofWanted':
    'Écrivez votre mot de passe pour continuer : ce changement demande une vérification récente.',
  'account.wrongPassword': 'Ce n’est pas votre mot de passe actuel. Vérifiez-le, puis recommencez.',
  'account.sameAddress': 'C’est déjà l’adresse de votre compte. Écrivez-en une autre.',
  'account.noAddress': 'Cette adresse électronique est incomplète. Écrivez-la en entier, puis recommencez.',
  'account.noName': 'Écrivez votre nom, puis recommencez.',
  'account.shortPassword':
    'Ce mot de passe est trop court : choisissez-en un d’au moins {least} caractères, une phrase par exemple.',
  'account.weakPassword':
    'Ce mot de passe se devine trop facilement. Ajoutez des mots qui n’ont pas de rapport entre eux.',
  'account.passwordWanted': 'Écrivez le mot de passe que vous avez choisi en créant ce compte.',
  'account.linkOver': 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre.',
  'account.refusalOver':
    'Ce lien ne permet plus de refuser ces courriels. Ouvrez votre compte pour choisir ceux que vous recevez.',
  'account.needed':
    'Il faut un compte à l’adresse confirmée. Connectez-vous ou créez-en un : vos réponses restent enregistrées.',
  'account.otherAddress':
    'Ce n’est pas l’adresse de votre compte. Écrivez-la en entier, comme dans «\u00a0Nom et adresse\u00a0».',
  'account.serves': 'Ce compte sert aussi à l’administration. Demandez à votre administrateur de le fermer.',
  'account.tooManyMails':
    'Trop de messages ont été demandés à ce service. Réessayez dans {minutes, plural, one {une minute} other {# minutes}}.',
  'account.noMail':
    'Ce service n’envoie pas de messages pour le moment. Écrivez-nous pour obtenir un compte.',
  'invitation.oneself': 'Cette adresse est la vôtre. Écrivez celle de la personne que vous invitez.',
  'invitation.noMail':
    'Ce service n’envoie pas de messages pour le moment. Invitez cette personne plus tard.',
  'invitation.helpsAlready': 'Cette personne aide déjà à remplir le dossier. Il n’y a rien d’autre à faire.',
  'invitation.givenAlready':
    'Ce dossier est déjà proposé à quelqu’un. Annulez cette proposition avant d’en faire une autre.',
  'invitation.tooMany':
    'Un dossier se remplit à {most} au plus, en plus de vous. Retirez quelqu’un avant d’inviter à nouveau.',
  'invitation.over':
    'Cette invitation n’est plus valable. Demandez-en une autre à la personne qui vous invite.',
  'identity.unanswered':
    '{provider} ne répond pas. Réessayez dans quelques minutes, ou connectez-vous avec votre mot de passe.',
  'identity.newcomerOver': 'Cette étape a expiré. Revenez à la page de connexion et recommencez.',
  'identity.wrongCode': 'Ce code n’est pas le bon. Recopiez les huit chiffres du dernier message reçu.',
  'identity.codeOver': 'Ce code ne sert plus. Demandez-en un autre.',
  'identity.knownAddress':
    'Cette adresse a déjà un compte ici. Connectez-vous avec son mot de passe : les deux seront rattachés.',
  'identity.taken':
    'Cette identité est à un autre compte, ou celui-ci en a déjà une. Connectez-vous par elle pour le savoir.',
  'identity.notFound': 'Cette identité n’est pas rattachée à votre compte. Rechargez la page.',
  'identity.lastWay':
    'C’est votre seule façon de vous connecter. Choisissez d’abord un mot de passe, puis recommencez.',
  'factor.over': 'Trop de temps a passé depuis votre mot de passe. Connectez-vous à nouveau depuis le début.',
  'factor.wrongCode': 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis écrivez-le.',
  'factor.wrongRecoveryCode':
    'Ce code de secours n’est pas le bon, ou il a déjà servi. Vérifiez-le ou prenez-en un autre.',
  'factor.wrongPasskey': 'Cette clé d’accès n’a pas été reconnue. Recommencez, ou connectez-vous autrement.',
  'factor.nothingBegun': 'Trop de temps a passé. Recommencez l’ajout de l’application depuis le début.',
  'factor.known': 'Cette clé d’accès est déjà celle d’un compte. Choisissez-en une autre.',
  'factor.tooMany': 'Votre compte a déjà {count} clés d’accès. Retirez-en une avant d’en ajouter une autre.',
  'factor.none':
    'Votre compte n’a pas de second facteur. Ajoutez d’abord une application ou une clé d’accès.',
  'factor.lastWay':
    'Cette clé est votre seule façon de vous connecter. Choisissez d’abord un mot de passe, puis recommencez.',
  'factor.notFound': 'Cette clé d’accès n’existe pas, ou plus. Rechargez la page.',
  'factor.unreadable':
    'Les codes ne peuvent pas être vérifiés pour le moment. Utilisez une clé d’accès ou un code de secours.',
  'store.busy':
    'Le service est très sollicité. Vos réponses restent à l’écran : recommencez dans quelques secondes.',
  'store.full':
    'Le service ne peut plus rien enregistrer pour le moment. Gardez la page ouverte et recommencez plus tard.',
  'store.lost':
    'Le service ne peut pas enregistrer pour le moment. Gardez la page ouverte et recommencez plus tard.',
  'service.failed':
    'Le service a rencontré une erreur. Recommencez ; si elle revient, écrivez-nous avec le code {requestId}.',
  'service.stopping': 'Le service redémarre. Gardez la page ouverte et recommencez dans quelques secondes.',
  'service.notReady': 'Le service n’est pas prêt. Recommencez dans quelques secondes.',
  'procedure.notFound':
    'Cette démarche n’existe pas. Vérifiez l’adresse ou revenez à la liste des démarches.',
  'procedure.notOpen': 'Cette démarche n’est pas ouverte. Revenez à l’accueil pour voir celles qui le sont.',
  'procedure.closed':
    'Cette démarche est fermée. Votre brouillon est gardé tel quel : téléchargez-le, ou écrivez au service.',
  'procedure.invalidDefinition':
    'La définition contient des erreurs : rien n’a été enregistré. Corrigez-les, puis envoyez-la à nouveau.',
  'procedure.unreadableText':
    'Le fichier contient des caractères qui ne s’enregistrent pas. Réenregistrez-le en UTF-8, puis recommencez.',
  'procedure.tooLarge':
    'Cette définition dépasse la limite de {megabytes} Mo. Réduisez-la, puis envoyez-la à nouveau.',
  'procedure.revisionNotFound': 'Cette révision n’existe pas. Revenez à la démarche pour voir ses révisions.',
  'procedure.notDraft':
    'Cette révision n’est plus le brouillon de la démarche. Rechargez la page avant de publier.',
  'procedure.invalidScenarios':
    'Ce fichier ne contient pas de scénarios lisibles : rien n’a été enregistré. Corrigez-le, puis envoyez-le à nouveau.',
  'procedure.redScenarios':
    'Rien n’est publié : {count, plural, =0 {les scénarios ne couvrent pas tout} one {# scénario est rouge} other {# scénarios sont rouges}}. Corrigez la définition ou les scénarios.',
  'dossier.notFound':
    'Ce dossier n’existe pas, ou il n’est pas à vous. Vérifiez l’adresse ou revenez à vos dossiers.',
  'dossier.deleted':
    'Ce dossier a été supprimé. Reprenez-le dans « Récemment supprimés », sous vos dossiers, puis continuez.',
  'dossier.changedElsewhere':
    'Ce dossier a été modifié ailleurs. Choisissez les réponses à garder, puis continuez.',
  'dossier.refusedChanges':
    'Ces réponses ne peuvent pas être enregistrées. Rechargez la page et corrigez-les.',
  'dossier.incomplete': 'Le dossier n’est pas complet. Corrigez les réponses signalées, puis déposez-le.',
  'dossier.ineligible':
    'Cette démarche ne s’adresse pas à votre situation. Relisez les conditions avant de continuer.',
  'dossier.notDraft': 'Ce dossier a déjà été déposé. Ouvrez-le depuis la liste de vos dossiers.',
  'dossier.wrongState':
    'L’état du dossier ne permet plus cette action. Rechargez la page pour le voir à jour.',
  'dossier.taken':
    'Le service a pris ce dossier : ses réponses ne changent plus. Envoyez-lui par un message ce qui manque.',
  'dossier.tooLarge': 'Le dossier dépasse la taille permise. Raccourcissez vos réponses, puis recommencez.',
  'dossier.versionNotFound':
    'Cette version du dossier n’existe pas. Revenez au dossier pour voir ses versions.',
  'dossier.movedOn':
    'Ce dossier a changé entre-temps : rien n’a été fait. Rechargez la page pour le voir à jour.',
  'dossier.correctionPending':
    'Une correction est déjà demandée. Attendez la nouvelle version ou prenez le dossier en instruction.',
  'dossier.nothingChanged':
    'Vos réponses sont celles que vous avez déjà déposées : rien n’est à déposer. Modifiez-les d’abord.',
  'dossier.unknownAnswer':
    'Une réponse choisie n’est pas dans la dernière version. Rechargez la page, puis choisissez à nouveau.',
  'dossier.noReasons':
    'Écrivez les motifs : un refus ou un classement sans suite doit les donner à l’usager.',
  'dossier.annotationsMissing':
    'Des annotations obligatoires manquent ou sont à corriger. Complétez-les, puis décidez.',
  'dossier.annotationsClosed':
    'La décision est prise : ses annotations ne changent plus. Rouvrez l’instruction pour les modifier.',
  'dossier.annotatedElsewhere':
    'Ces annotations ont été modifiées ailleurs. Choisissez celles à garder, puis continuez.',
  'dossier.decisionNotFound':
    'Cette décision n’existe pas. Revenez au dossier pour voir celles qui ont été prises.',
  'list.invalid':
    'La liste contient des erreurs : rien n’a été enregistré. Corrigez-les, puis envoyez-la à nouveau.',
  'list.name':
    'Nommez ce fichier comme la liste : 3 à 64 lettres minuscules, chiffres ou tirets, puis « .csv ».',
  'list.unnamed':
    'Aucune question ne prend ses réponses dans cette liste. Nommez-la dans la définition, ou retirez ce fichier.',
  'list.notFound': 'Cette liste n’existe pas, ou plus. Revenez à la page des listes.',
  'list.used':
    'Des formulaires prennent leurs réponses dans cette liste. Remplacez-la plutôt que de la retirer.',
  'list.shipped': 'Ce nom est celui d’une liste fournie avec le service. Choisissez-en un autre.',
  'list.tooLarge': 'Cette liste dépasse {megabytes} Mo. Raccourcissez-la, puis envoyez-la à nouveau.',
  'list.unreadable': 'Cette ligne ne se lit pas. Vérifiez ses guillemets et ses séparateurs.',
  'list.text': 'Le fichier contient des caractères qui ne s’enregistrent pas. Réenregistrez-le en UTF-8.',
  'list.columns': 'La première ligne doit nommer les colonnes « code » et « libellé ». Ajoutez-les.',
  'list.unknownColumn':
    'Retirez la colonne « {column} » : une liste a les colonnes code, libellé, précision et anglais.',
  'list.sameColumn': 'La colonne « {column} » est nommée deux fois. Gardez-en une seule.',
  'list.empty': 'La liste n’a aucune ligne. Ajoutez-en au moins une sous les noms des colonnes.',
  'list.tooLong': 'La liste dépasse {count, number} lignes. Raccourcissez-la ou partagez-la en deux.',
  'list.code':
    'Corrigez le code « {value} » : 1 à 64 lettres sans accent, chiffres ou signes (._:/-), sauf « other ».',
  'list.label': 'Donnez à cette ligne un libellé de 1 à {count, number} caractères.',
  'list.detail': 'Raccourcissez cette précision à {count, number} caractères au plus.',
  'list.double': 'Le code « {value} » est déjà celui de la ligne {first}. Gardez-en une seule.',
  'list.namesake':
    'Cette ligne se lit comme la ligne {first}. Distinguez-les par une précision, dans la colonne précision.',
  'lookup.noSource': 'Cette liste n’existe pas ici. Rechargez la page et recommencez.',
  'lookup.unreachable':
    'Cette installation n’appelle pas {hosts}. Demandez à l’exploitant de l’autoriser ; d’ici là, les réponses ne sont pas vérifiées.',
  'lookup.unanswered':
    'La liste ne répond pas pour le moment. Écrivez la réponse vous-même : elle sera vérifiée plus tard.',
  'dossier.otherRevision':
    'Le formulaire a encore changé, ou votre brouillon le suit déjà. Rechargez la page pour relire ce qui change.',
  'aside.removed': 'Cette question n’est plus posée.',
  'aside.type': 'Cette question attend maintenant une autre sorte de réponse.',
  'aside.option': 'Ce choix n’existe plus : choisissez de nouveau.',
  'procedure.noTemplate': 'Ce modèle n’existe pas ou n’est plus proposé. Revenez à la démarche.',
  'procedure.templateTaken':
    'Un autre fichier porte déjà le nom « {name} ». Renommez le vôtre, ici et dans la définition.',
  'mail.noneFailed': 'Aucun courriel n’attend d’être envoyé de nouveau. Rechargez la page.',
  'mail.unconfigured': 'Ce service n’envoie pas de courriel. Joignez l’usager par un autre moyen.',
  'opinion.notYet': 'Ce dossier n’est pas terminé. Vous donnerez votre avis quand le service aura répondu.',
  'message.empty': 'Écrivez votre message, ou joignez un fichier, avant d’envoyer.',
  'message.tooLong': 'Ce message dépasse {max, number} caractères. Raccourcissez-le, ou envoyez-en deux.',
  'message.unreadable':
    'Ce message contient un caractère qui ne peut pas être gardé. Retirez-le, puis envoyez.',
  'message.fileGone': 'Un fichier joint n’est plus là. Retirez-le, ajoutez-le à nouveau, puis envoyez.',
  'message.notYet': 'Ce dossier n’est pas déposé : personne ne lirait ce message. Déposez-le d’abord.',
  'file.notFound': 'Ce fichier n’existe pas ou n’est plus joint au dossier. Revenez au dossier.',
  'file.notKept': 'Ce fichier n’est plus joint au dossier. Ajoutez-le à nouveau.',
  'file.missing': 'Aucun fichier n’a été reçu. Choisissez un fichier, puis recommencez.',
  'file.empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'file.tooLarge': 'Ce fichier dépasse {limit}. Réduisez-le ou choisissez-en un autre.',
  'file.wrongType': 'Ce type de fichier n’est pas accepté. Choisissez un fichier {accepted}.',
  'file.tooMany': 'Ce dossier contient trop de fichiers. Retirez-en un avant d’en ajouter un autre.',
  'file.interrupted': 'L’envoi du fichier s’est interrompu. Recommencez.',
  'file.noUpload': 'Cet envoi n’est plus attendu. Choisissez à nouveau le fichier.',
  'file.otherOffset': 'Une autre partie du fichier était attendue. L’envoi va reprendre : patientez.',
  'file.beingChecked': 'L’antivirus vérifie encore ce fichier. Réessayez dans quelques minutes.',
  'file.uncheckable':
    'L’antivirus n’a pas pu vérifier ce fichier, il ne s’ouvre donc pas. Il faut le joindre sans mot de passe, ou plus léger.',
  'file.infected':
    'L’antivirus a trouvé un virus dans ce fichier, il ne s’ouvre donc pas. Demandez ou ajoutez un autre fichier.',
  'file.beingMarked': 'La copie filigranée se prépare. Réessayez dans une minute.',
  'file.unmarkable':
    'Ce fichier n’a pas pu être filigrané, il ne s’ouvre donc pas. Demandez un autre fichier à l’usager.',
  'file.deleted': 'Ce fichier a été supprimé après la décision. Son nom et son empreinte restent au dossier.',
  'document.failed': 'Le document n’a pas pu être préparé. Recommencez dans quelques minutes.',
} as const
