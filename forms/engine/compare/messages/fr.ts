import type { ChangeCode } from '../rules'
import type { ChangeWords } from './wordChange'

const stays = 'Les réponses déjà données restent.'

/** What each kind of change is, and why it is classed as it is. French. */
export const fr: Readonly<Record<ChangeCode, ChangeWords>> = {
  text: { what: 'Texte changé : {key}', why: `Seuls les mots changent. ${stays}` },
  note: { what: 'Note de l’auteur changée', why: 'Personne d’autre que l’auteur ne la lit.' },
  purpose: { what: 'Remplissage automatique changé', why: stays },
  private: { what: 'Confidentialité dans les synthèses changée', why: stays },
  default: { what: 'Valeur proposée changée', why: 'Elle n’est proposée qu’aux questions sans réponse.' },
  meaning: {
    what: 'Sens changé : {key}',
    why: 'Les réponses restent, mais elles ont été données à un autre énoncé : faites-les relire.',
  },
  setting: {
    what: 'Réglage changé : {key}',
    why: 'Des réponses acceptées avant peuvent être refusées : elles restent et seront à corriger.',
  },
  formula: {
    what: 'Formule changée : {key}',
    why: 'Le résultat est recalculé, et les conditions qui en dépendent aussi.',
  },

  'procedure.dates': {
    what: 'Dates d’ouverture changées : {key}',
    why: 'Des brouillons peuvent ne plus pouvoir être déposés.',
  },
  'procedure.retention': {
    what: 'Durée de conservation changée',
    why: 'Les personnes ont été informées de l’ancienne durée.',
  },
  'procedure.timeZone': {
    what: 'Fuseau horaire changé',
    why: 'Le jour d’aujourd’hui n’est plus compté de la même façon.',
  },
  'procedure.applicantAdded': {
    what: 'Page du demandeur ajoutée',
    why: 'Chaque brouillon devra la remplir.',
  },
  'procedure.applicantWider': {
    what: 'La démarche s’ouvre aux entreprises et aux particuliers',
    why: 'Les réponses restent. Chaque brouillon devra dire pour qui il est fait.',
  },
  'procedure.applicantNarrower': {
    what: 'Page du demandeur changée ou retirée',
    why: 'Les réponses à ses anciennes questions n’ont plus de place.',
  },

  'section.added': { what: 'Section ajoutée', why: 'Ses questions sont comparées une à une.' },
  'section.removed': { what: 'Section retirée', why: 'Ses questions sont comparées une à une.' },

  'field.addedRequired': {
    what: 'Question obligatoire ajoutée',
    why: 'Chaque brouillon où elle est posée devra y répondre.',
  },
  'field.addedOptional': { what: 'Question facultative ajoutée', why: 'Personne n’est obligé d’y répondre.' },
  'field.addedText': { what: 'Titre ou explication ajouté', why: 'Un texte ne demande pas de réponse.' },
  'field.addedComputed': { what: 'Valeur calculée ajoutée', why: 'Elle se calcule sans rien demander.' },
  'field.removed': {
    what: 'Question retirée',
    why: 'Ses réponses n’ont plus de place : elles sont mises de côté.',
  },
  'field.removedText': { what: 'Titre ou explication retiré', why: 'Un texte ne porte pas de réponse.' },
  'field.removedComputed': {
    what: 'Valeur calculée retirée',
    why: 'Elle n’est plus montrée ni gardée dans les nouvelles versions.',
  },
  'field.moved': { what: 'Question déplacée dans une autre section', why: stays },
  'field.movedCondition': {
    what: 'Question déplacée dans une section posée autrement',
    why: 'Sa réponse reste, mais peut ne plus être demandée, ou l’être à d’autres.',
  },
  'field.movedRows': {
    what: 'Question passée dans des lignes, ou hors de lignes',
    why: 'Une réponse pour chaque ligne n’est pas une réponse pour tout le dossier : elle est mise de côté.',
  },
  order: { what: 'Ordre changé', why: stays },

  'type.read': {
    what: 'Type de question changé, réponses relues',
    why: 'Chaque réponse est relue. Ce qui ne peut pas l’être reste affiché, à corriger.',
  },
  'type.several': {
    what: 'Plusieurs réponses deviennent possibles',
    why: 'La réponse choisie reste la seule choisie.',
  },
  'type.lost': {
    what: 'Type de question changé',
    why: 'Le nouveau type ne peut pas lire les anciennes réponses : elles sont mises de côté.',
  },

  'when.added': {
    what: 'Condition ajoutée',
    why: 'Des réponses peuvent ne plus être demandées : elles attendent dans le brouillon.',
  },
  'when.changed': {
    what: 'Condition changée',
    why: 'La question peut être posée à d’autres, ou ne plus l’être.',
  },
  'when.removed': {
    what: 'Condition retirée',
    why: 'La question est posée à des personnes qui ne l’avaient pas.',
  },
  'when.text': { what: 'Condition d’un texte changée', why: 'Un texte ne demande pas de réponse.' },

  'optional.required': {
    what: 'Réponse devenue obligatoire',
    why: 'Les brouillons qui l’ont laissée vide devront la donner.',
  },
  'optional.changed': {
    what: 'Condition d’obligation changée',
    why: 'Des brouillons qui l’ont laissée vide peuvent devoir la donner.',
  },
  'optional.free': { what: 'Réponse devenue facultative', why: stays },

  'bound.tighter': {
    what: 'Limite resserrée : {key}',
    why: 'Des réponses acceptées avant seront refusées. Elles restent, à corriger.',
  },
  'bound.changed': {
    what: 'Limite changée : {key}',
    why: 'Selon les réponses, elle peut être plus stricte qu’avant.',
  },
  'bound.looser': { what: 'Limite élargie : {key}', why: stays },

  'option.added': { what: 'Choix ajouté', why: stays },
  'option.removed': {
    what: 'Choix retiré',
    why: 'Qui l’a choisi perd cette réponse. « retired » la garderait lisible.',
  },
  'option.renamed': { what: 'Choix renommé', why: 'Sa valeur ne change pas : c’est la même réponse.' },
  'option.hint': { what: 'Indication d’un choix changée', why: stays },
  'option.retired': {
    what: 'Choix qui n’est plus proposé',
    why: 'Qui l’a choisi dans un brouillon devra choisir de nouveau.',
  },
  'option.offered': { what: 'Choix proposé de nouveau', why: stays },
  'option.when': { what: 'Condition d’un choix changée', why: 'Qui l’a choisi peut ne plus y avoir droit.' },
  'option.exclusive': {
    what: 'Choix devenu exclusif',
    why: 'Qui l’a choisi avec d’autres devra corriger sa réponse.',
  },
  'option.together': { what: 'Choix compatible avec les autres', why: stays },
  'option.further': {
    what: 'Choix qui en ouvre d’autres',
    why: 'Qui l’a choisi devra préciser sa réponse.',
  },
  'option.free': { what: 'Réponse libre permise', why: stays },
  'option.noFree': {
    what: 'Réponse libre retirée',
    why: 'Les réponses libres n’ont plus de place : elles sont mises de côté.',
  },
  'option.source': {
    what: 'Provenance des choix changée',
    why: 'Des choix faits peuvent ne plus être proposés : ils restent, à corriger.',
  },
  'option.list': {
    what: 'Liste de choix remplacée',
    why: 'Les valeurs d’une liste ne sont pas celles de l’autre : les réponses sont mises de côté.',
  },

  'rows.unique': {
    what: 'Lignes qui doivent différer',
    why: 'Des lignes semblables acceptées avant seront refusées.',
  },
  'rows.alike': { what: 'Lignes qui peuvent se ressembler', why: stays },

  'check.added': { what: 'Contrôle ajouté', why: 'Des réponses acceptées avant seront refusées.' },
  'check.addedWarning': { what: 'Avertissement ajouté', why: 'Il ne refuse rien.' },
  'check.removed': { what: 'Contrôle retiré', why: stays },
  'check.changed': {
    what: 'Condition d’un contrôle changée',
    why: 'Des réponses acceptées avant peuvent être refusées.',
  },
  'check.strict': {
    what: 'Avertissement devenu refus',
    why: 'Des réponses acceptées avant seront refusées.',
  },
  'check.mild': { what: 'Refus devenu avertissement', why: stays },
  'check.fields': {
    what: 'Questions d’un contrôle changées',
    why: 'Le refus se lit à d’autres questions, ou quand elles sont posées.',
  },

  'eligibility.added': {
    what: 'Condition pour avoir droit ajoutée',
    why: 'Des personnes qui avaient droit à la démarche peuvent ne plus l’avoir.',
  },
  'eligibility.removed': { what: 'Condition pour avoir droit retirée', why: stays },

  'group.added': { what: 'Groupe d’instruction ajouté', why: 'Des dossiers iront à un autre groupe.' },
  'group.removed': { what: 'Groupe d’instruction retiré', why: 'Ses dossiers iront à un autre groupe.' },
  'group.changed': {
    what: 'Groupe d’instruction changé : {key}',
    why: 'Des dossiers peuvent aller à un autre groupe.',
  },

  'annotation.added': { what: 'Annotation ajoutée', why: 'Elle ne concerne que les agents.' },
  'annotation.removed': {
    what: 'Annotation retirée',
    why: 'Ce que les agents y ont écrit n’a plus de place.',
  },
  'annotation.changed': {
    what: 'Annotation changée : {key}',
    why: 'Ce que les agents y ont écrit est à relire.',
  },
}
