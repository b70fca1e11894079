/** Words of a text that is held to a format; the last are for authors. */
export const messages = {
  fr: {
    name: 'Texte de forme imposée',
    hint: 'Par exemple {example}',
    lineBreak: 'Écrivez cette réponse sur une seule ligne.',
    min: '{count, plural, one {Écrivez au moins # caractère.} other {Écrivez au moins # caractères.}}',
    max: '{count, plural, one {Écrivez au plus # caractère.} other {Écrivez au plus # caractères.}} Vous en avez écrit {length}.',
    pattern: 'Écrivez cette réponse comme dans l’exemple : {example}.',
    character: 'Retirez « {character} » : ce caractère n’est pas accepté ici.',
    capitals: 'Écrivez les lettres en capitales, sans accent.',
    space: 'Retirez les espaces : elles ne sont pas acceptées ici.',
    noFormat: 'Dites quelle forme est attendue : ajoutez « pattern » ou « characters ».',
    badPattern:
      '{reason, select, long {Ce motif est trop long : raccourcissez-le.} heavy {Ce motif répète trop : remplacez ses nombres entre accolades par « min » et « max ».} around {Ce motif regarde autour ou renvoie en arrière : récrivez-le sans cela.} other {Ce motif ne peut pas être lu : corrigez sa syntaxe (RE2).}}',
    badExample: 'Cet exemple serait lui-même refusé : corrigez-le, ou corrigez la forme attendue.',
  },
  en: {
    name: 'Formatted text',
    hint: 'For example {example}',
    lineBreak: 'Write this answer on a single line.',
    min: '{count, plural, one {Write at least # character.} other {Write at least # characters.}}',
    max: '{count, plural, one {Write at most # character.} other {Write at most # characters.}} You wrote {length}.',
    pattern: 'Write this answer as in the example: {example}.',
    character: 'Remove “{character}”: this character is not accepted here.',
    capitals: 'Write the letters in capitals, without accents.',
    space: 'Remove the spaces: they are not accepted here.',
    noFormat: 'Say which form is expected: add “pattern” or “characters”.',
    badPattern:
      '{reason, select, long {This pattern is too long: shorten it.} heavy {This pattern repeats too much: replace its numbers in braces by “min” and “max”.} around {This pattern looks around or refers back: write it without that.} other {This pattern cannot be read: correct its syntax (RE2).}}',
    badExample: 'This example would itself be refused: correct it, or correct the expected form.',
  },
} as const
