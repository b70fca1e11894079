import { catalogue } from './catalogue'

/** Words that tell when a dossier will be deleted. */
export const goingWords = catalogue({
  fr: {
    draft: 'Ce brouillon sera supprimé le {date}. Pour le garder, modifiez une réponse ou déposez-le.',
    closed: 'Ce brouillon sera supprimé le {date}. Téléchargez-le avant, si vous voulez le garder.',
    decided: 'Ce dossier sera supprimé le {date}. Téléchargez avant ce que vous voulez garder.',
  },
  en: {
    draft: 'This draft will be deleted on {date}. To keep it, change an answer or submit it.',
    closed: 'This draft will be deleted on {date}. Download it before, if you want to keep it.',
    decided: 'This dossier will be deleted on {date}. Download what you want to keep before.',
  },
})
