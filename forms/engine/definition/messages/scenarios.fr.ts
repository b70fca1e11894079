/** What the run of a procedure's scenarios says. French. */
export const scenarioWords = {
  'scenario.tooMany':
    'Le fichier a {count, number} scénarios, {limit, number} au plus sont permis : gardez-en un par cas à prouver.',
  'scenario.tooLong':
    'Les scénarios, jusqu’à celui-ci, posent plus de {limit, number} questions : retirez des scénarios ou des lignes.',
  'scenario.sameName': 'Deux scénarios se nomment « {name} » : distinguez-les.',
  'scenario.nowhere':
    '« {name} » n’est nulle part dans la démarche{hasNearest, select, yes { : vouliez-vous dire « {nearest} » ?} other { : corrigez ce nom.}}',
  'scenario.notAsked':
    '« {name} » devrait être posé et ne l’est pas : corrigez sa condition ou les réponses.',
  'scenario.asked': '« {name} » est posé et ne devrait pas l’être : corrigez sa condition ou les réponses.',
  'scenario.unknownAnswer': '« {name} » n’est pas une question de la démarche : retirez cette réponse.',
  'scenario.wrongAnswer':
    'Aucune page n’enverrait cette réponse à « {name} » : donnez-lui sa forme canonique.',
  'scenario.computed': '« {name} » vaut {value} : corrigez la formule, les réponses ou la valeur attendue.',
  'scenario.missingError':
    '« {name} » devrait être refusé ({problem}) et ne l’est pas : corrigez l’un ou l’autre.',
  'scenario.unexpectedError':
    '« {name} » est refusé ({problem}) : corrigez la réponse ou ajoutez ce refus à « errors ».',
  'scenario.missingWarning':
    '« {name} » devrait être signalé ({problem}) et ne l’est pas : corrigez l’un ou l’autre.',
  'scenario.unexpectedWarning':
    '« {name} » est signalé ({problem}) : corrigez la réponse ou ajoutez-le à « warnings ».',
  'scenario.eligible': 'Cette personne a droit à la démarche : corrigez « eligible » ou ses réponses.',
  'scenario.ineligible':
    'Cette personne n’a pas droit à la démarche : corrigez « eligible » ou ses réponses.',
  'scenario.group':
    'Ce dossier va au groupe « {other} » et non à « {name} » : corrigez les conditions des groupes ou ce nom.',
  'scenario.noGroups': 'La démarche n’a pas de groupes : retirez « group ».',
  'coverage.neverAsked':
    'Aucun scénario ne dit que « {name} » est posé : ajoutez-le à « asked » de l’un d’eux.',
  'coverage.neverSkipped':
    'Aucun scénario ne dit que « {name} » est caché : ajoutez-le à « skipped » de l’un d’eux.',
  'coverage.neverRaised': 'Aucun scénario ne déclenche le contrôle « {name} » : ajoutez-en un.',
} as const
