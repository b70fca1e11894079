import { catalogue } from './catalogue'

/** Words of a conflict: two places changed the same answer, and what to do. */
export const conflictWords = catalogue({
  fr: {
    title: 'Vos réponses ont été modifiées ailleurs',
    lead: '{count, plural, one {Cette réponse a changé} other {Ces # réponses ont changé}} ici et sur une autre page. Choisissez ce qu’il faut garder.',
    mine: 'Ici',
    theirs: 'Ailleurs',
    nothing: 'Aucune réponse',
    keep: 'Garder ces choix',
    order: 'Ordre de « {label} »',
    orderMine: 'L’ordre affiché ici',
    orderTheirs: 'L’ordre choisi ailleurs',
    rowRemoved: 'Supprimé',
    rowChanged: 'Modifié et gardé',
  },
  en: {
    title: 'Your answers were changed elsewhere',
    lead: '{count, plural, one {This answer changed} other {These # answers changed}} here and on another page. Choose what to keep.',
    mine: 'Here',
    theirs: 'Elsewhere',
    nothing: 'No answer',
    keep: 'Keep these choices',
    order: 'Order of “{label}”',
    orderMine: 'The order shown here',
    orderTheirs: 'The order chosen elsewhere',
    rowRemoved: 'Removed',
    rowChanged: 'Changed and kept',
  },
})
