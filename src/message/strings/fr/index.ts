/** Every word that Dossier says in French. \u00a0 stands before a colon, \u202f before ; ! ? and inside « ». */

import type { Strings } from '../en/index.ts';
import { spelled } from '../slash.ts';
import { check } from './check.ts';
import { commandWords } from './commands.ts';
import { of } from './elision.ts';
import { generalWords } from './general.ts';
import { listWords } from './lists.ts';
import { pinWords } from './pins.ts';

const { ask, gaps, forget, private: alone } = spelled(commandWords);

export const fr: Strings = {
  endonym: 'Français',
  clients: ['fr'],
  dates: {
    of: 'fr',
    // Intl writes “1 janvier”; French wants an ordinal there, and nowhere else.
    written: (date) => date.replace(/^1(?=\s)/, '1er'),
  },
  quote: (text) => `«\u202f${text}\u202f»`,
  printed: (question) => question.replace(/'/g, '’').replace(/ (?=[?!:;])/g, '\u00a0'),
  join: (parts) => parts.join('\u202f; '),
  heading: (text, body) => `${text}\u00a0: ${body}`,
  aside: (text, aside) => `${text} (${aside})`,
  space: ' ',

  state: {
    disputed: 'Contesté',
    reported: 'Rapporté',
    announced: 'Annoncé',
    said: 'Déclaré',
    stated: 'Affirmé',
    asked: 'Question',
    denial: 'Démenti',
    reply: 'Réaction',
    unsaid: 'Absent de l’article',
  },
  says: {
    reported: (by, via) => (via ? `Selon ${by}, via ${via}` : `Selon ${by}`),
    announced: (by, told) => `Annoncé par ${by}${told ? `, d’après ${told}` : ''}`,
    said: (by, told) => `Déclaré par ${by}${told ? `, d’après ${told}` : ''}`,
    denial: (by) => `Démenti ${of(by)}`,
    reply: (by) => `Réaction ${of(by)}`,
    article: 'l’article',
    stated: (told) => `Selon ${told}, sans source citée`,
    question: 'Question posée, sans réponse',
    ourReading: 'notre lecture',
    ourAttribution: 'attribution établie par Dossier',
  },
  place: (paragraph, sentence) => `§\u00a0${paragraph}, phrase\u00a0${sentence}`,
  placeShort: (paragraph) => `§\u00a0${paragraph}`,
  placeIn: (place, source) => `${place}, dans ${source}`,
  sourceOf: (source, date) => `${source} du ${date}`,
  heard: (by, date) => `relevé par ${by}${date ? `, ${date}` : ''}`,
  seen: (date) => `consulté le ${date}`,
  response: {
    denies: (by) => `${by} dément`,
    confirms: (by) => `${by} confirme`,
    declines: (by) => `Pas de commentaire ${of(by)}`,
    corrects: (by) => `${by} rectifie`,
  },
  saying: (by, words) => `${by}\u00a0: ${words}`,
  answeredBy: {
    denies: (by) => `démenti ${of(by)}`,
    confirms: (by) => `confirmation ${of(by)}`,
    declines: (by) => `pas de commentaire ${of(by)}`,
    corrects: (by) => `rectification ${of(by)}`,
  },
  drawnBy: {
    curator: 'Portée établie par Dossier\u202f; la source ne la précise pas.',
    source: 'Portée indiquée par la source.',
  },
  undenied: 'Aucun démenti signalé là-dessus. Cela ne confirme rien.',
  note: (note) => `Note de Dossier\u00a0: ${note}`,
  noteUnder: (button) => `voir **${button}**.`,
  derived: (label, amount, sum) =>
    `Calcul de Dossier, et non de l’article\u00a0: ${label && `${label}, `}${amount} (${sum})`,
  asked: (question) => `Question\u00a0: ${question}`,
  articleOf: (date) => `Article du ${date}`,
  checked: (date) => `vérifié le ${date}`,
  undated: 'sans date',
  more: (count) => `… et ${count} ${count === 1 ? 'autre' : 'autres'}`,
  pageOf: (page, pages) => `${page}/${pages}`,
  withheld: (count) =>
    `${count === 1 ? 'Une affirmation n’est pas affichée' : `${count} affirmations ne sont pas affichées`}\u00a0: avec tout ce qui doit ${count === 1 ? 'l’' : 'les '}accompagner, le message dépasserait les limites de Discord.`,

  unknown: {
    nothing: 'Je n’ai rien trouvé là-dessus dans l’article.',
    nothingAnywhere: 'Je n’ai rien trouvé là-dessus dans les dossiers disponibles.',
    yesNo: 'Ce n’est ni un oui ni un non.',
    closest: (claim) => `Le plus proche\u00a0: ${claim}`,
    nearest: 'Le plus proche dans le dossier\u00a0:',
    nearestIn: (title) => `Le plus proche, dans «\u202f${title}\u202f»\u00a0:`,
    nearestAnywhere: 'Le plus proche\u00a0:',
    instead: 'Vous pouvez demander\u00a0:',
  },
  choices: 'Je ne suis pas sûr de comprendre.',
  repeated: (link: string) => `La réponse vient d’être donnée ici\u00a0: ${link}`,

  button: {
    evidence: 'Source',
    denial: 'Démenti',
    replies: 'Réactions',
    related: 'Voir aussi',
    remove: 'Supprimer',
    ask: 'Poser une question',
    gaps: 'Absent de l’article',
    topics: 'Ouvrir un sujet',
    show: 'Montrer dans le salon',
    wrong: 'Une erreur\u202f?',
    open: 'Ouvrir la source',
    project: 'Projet',
    privacy: 'Confidentialité',
    terms: 'Conditions',
  },
  detail: {
    source: 'Source',
    place: 'Endroit',
    words: 'Termes',
    translated: (by) => `Traduction, et non les mots mêmes ${of(by)}.`,
    position: (start, end) => `caractères ${start} à ${end}`,
    fingerprint: (sha256) => `SHA-256 de la phrase\u00a0: ${sha256}`,
    verify: (command) => `Avec l’article en main, ${command} le vérifie.`,
    unproved: 'Cet endroit n’a pas encore été vérifié d’après le texte.',
    related: 'Aussi au dossier\u00a0:',
    nothingRelated: 'Rien d’autre de proche dans ce dossier.',
  },
  gone: {
    unknown: 'Cette affirmation ne figure plus au dossier, et rien n’indique ce qu’elle est devenue.',
    superseded: (date, reason) => `Affirmation modifiée le ${date}. ${reason}`,
    withdrawn: (date, reason) => `Affirmation retirée le ${date}. ${reason}`,
    was: 'Avant',
    is: 'Désormais',
    edited: 'Cette affirmation a été modifiée depuis la réponse. La voici dans sa version actuelle.',
    topic: 'Ce sujet ne figure plus au dossier.',
    briefing: 'Ce dossier n’est plus disponible.',
  },
  briefing: {
    undenied: 'Aucun démenti signalé sur ce qui suit, ce qui ne confirme rien',
    revision: (revision) => `révision ${revision}`,
    read: {
      none: (language) => `Lu en ${language}`,
      human: (language) => `Lu en ${language}, traduit`,
      machine: (language) => `Lu en ${language}, traduction automatique`,
    },
  },
  about: {
    what: 'Dossier répond à partir de dossiers établis et sourcés\u00a0: ce qui est affirmé, par qui, à quel endroit, qui le dément et jusqu’où porte ce démenti. Il ne dit pas ce qui est vrai ou faux, et quand l’article se tait, il le dit.',
    loaded: 'Dossiers',
    version: (version, revision) => `Version ${version}, révision du contenu ${revision}`,
    privacy: `Dossier ne conserve aucun identifiant d’utilisateur, ni aucune question, sauf si les personnes qui gèrent un serveur l’ont activé (${gaps}). Il garde alors, pour les questions restées sans réponse, leurs mots (sans liens, mentions, adresses ni longs numéros), le serveur, le jour et le nombre de fois, pendant 30 jours\u00a0: ni l’utilisateur, ni le salon, ni l’heure, et rien de ce qui est demandé avec ${alone}. Lorsqu’un modérateur épingle un dossier, Dossier garde les identifiants du serveur, du salon et du message, le nom du dossier, sa langue, sa révision et l’état du message. Il ne garde rien d’autre, et ${forget} supprime tout cela.`,
  },

  error: {
    unexpected: (id) =>
      `Une erreur est survenue\u202f; rien n’a été perdu. Réessayez. Si cela se reproduit, transmettez le numéro ${id} à la personne qui gère ce bot.`,
    unknownCommand: 'Ce bot n’a plus cette commande. Tapez `/` pour voir ce qu’il propose.',
    unknownButton: 'Ce bouton date d’une version antérieure du bot. Posez de nouveau la question.',
    removeRefused:
      'Seule la personne qui a posé la question, ou un modérateur autorisé à gérer les messages, peut supprimer cette réponse.',
    nothingAsked: `Saisissez une question, par exemple avec ${ask}.`,
  },
  check,
  ...commandWords,
  ...generalWords,
  ...listWords,
  ...pinWords,
};
