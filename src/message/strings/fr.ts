/** Every word that Dossier says in French. \u00a0 stands before a colon, \u202f before ; ! ? and inside « ». */
import { checkWords } from './check/fr.ts';
import { commandWords } from './commands/fr.ts';
import { spelled } from './commands/slash.ts';
import type { Strings } from './en.ts';
import { pinWords } from './pins/fr.ts';
import { unansweredWords } from './unanswered/fr.ts';

const { ask, gaps, forget, private: alone } = spelled(commandWords);

export const fr: Strings = {
  quote: (text) => `«\u202f${text}\u202f»`,
  join: (parts) => parts.join('\u202f; '),
  heading: (text, body) => `${text}\u00a0: ${body}`,
  aside: (text, aside) => `${text} (${aside})`,

  verdict: {
    reported: (by, via) => (via ? `Selon ${by} (via ${via})` : `Selon ${by}`),
    announced: (by) => `Annoncé par ${by}, d’après l’article`,
    denial: (by) => `Démenti émis par ${by}, d’après l’article`,
    stated: 'L’article l’écrit lui-même, sans citer de source',
    statedBy: (by) => `Déclaré par ${by}, d’après l’article`,
    question: 'Une question que l’article laisse sans réponse',
    denied: (by, words) => `démenti par ${by} (${words})`,
    noComment: (by, words) => `aucun commentaire émis par ${by} (${words})`,
    meaning: (words, meaning) => `${words}, c’est-à-dire ${meaning}`,
  },

  field: {
    chain: 'Qui le dit',
    locator: 'Où le lire',
    denied: (by) => `Démenti par ${by}`,
    noComment: (by) => `Aucun commentaire émis par ${by}`,
    undenied: 'Démentis',
    covers: 'Ce que vise ce démenti',
    note: 'Note de la rédaction',
    words: 'Termes de l’article',
    figures: 'Chiffres',
    related: 'À lire aussi dans le même article',
    nearest: 'Ce que l’article dit de plus proche (sans répondre à la question)',
    proof: 'Vérification',
  },
  noteInList: (note) => `NDLR\u00a0: ${note}`,
  undenied: 'L’article ne fait état d’aucun démenti sur ce point. Cela ne vaut pas confirmation.',
  sentence: (paragraph, sentence) => `Paragraphe ${paragraph}, phrase ${sentence} de l’article`,
  sentenceShort: (paragraph, sentence) => `par. ${paragraph}, phrase ${sentence}`,
  denial: {
    words: (words, language) => `Termes (${language})\u00a0: ${words}`,
    translated: (words, by) => `${words}. Il s’agit d’une traduction, non des mots mêmes employés par ${by}.`,
    scope: (scope, drawnBy) => `Portée\u00a0: ${scope} ${drawnBy}`,
    scopeBy: {
      curator: 'Cette portée a été établie par la rédaction du dossier, d’après l’article.',
      source: 'Cette portée est indiquée par la source elle-même.',
    },
    where: (place, chain) => `${place}. Attribution\u00a0: ${chain}`,
  },
  freshness: (published, checked) =>
    `${published ? `Article du ${published}` : 'L’article ne porte pas de date'}. Dernière vérification d’après l’article\u00a0: ${checked}.`,
  asked: (question) => `Question posée\u00a0: ${question}`,
  fromBriefing: (title) => `Extrait du dossier ${title}`,
  withheld: (count) =>
    `${count === 1 ? 'Une affirmation n’est pas affichée' : `${count} affirmations ne sont pas affichées`}\u00a0: avec tout ce qui doit ${count === 1 ? 'l’' : 'les '}accompagner, le message dépasserait les limites de Discord.`,
  more: (count) => `… et ${count} ${count === 1 ? 'autre' : 'autres'}.`,

  unknown: {
    nothing: 'L’article ne le dit pas, à la connaissance de Dossier.',
    nothingAnywhere: 'Aucun des dossiers disponibles ne le dit, à la connaissance de Dossier.',
    space: ' ',
    silence: 'Ce silence ne vaut ni oui ni non.',
    nearest: (topics) => `Sujets les plus proches, qui ne répondent pas à la question\u00a0: ${topics}`,
  },
  choices: 'Laquelle de ces affirmations vous intéresse\u202f?',
  repeated: (link: string) => `La réponse vient d’être donnée ici\u00a0: ${link}`,

  button: {
    evidence: 'Référence',
    denial: 'Démenti',
    related: 'À lire aussi',
    remove: 'Supprimer',
    ask: 'Poser une question',
    choose: 'Réponse',
    numbered: (label, number) => `${label} ${number}`,
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

  proof: {
    position: (start, end) => `Caractères ${start} à ${end} du texte normalisé`,
    fingerprint: (sha256) => `SHA-256 de la phrase\u00a0: ${sha256}`,
    verify: (command) => `Quiconque possède l’article peut vérifier cette citation avec ${command}`,
  },
  tally: {
    claims: (count) => `${count} ${count < 2 ? 'affirmation' : 'affirmations'} dans l’article`,
    separator: ', ',
    denied: (count, by) =>
      count < 2 ? `dont ${count} démentie par ${by}` : `dont ${count} démenties par ${by}`,
    undenied: 'dont aucune n’y est démentie',
  },
  topic: {
    opening: (title, tally) => `${title}\u00a0: ${tally}.`,
    summary: (tally, command) => `${tally}. En entier\u00a0: ${command}`,
    rest: 'Autres affirmations',
  },
  denials: {
    opening: (count, by) =>
      count === 1
        ? `L’article fait état d’un seul démenti, émis par ${by}.`
        : `L’article fait état de ${count} démentis, émis par ${by}.`,
    none: 'L’article ne fait état d’aucun démenti. Cela ne confirme rien.',
    nobody: 'Ce que personne ne dément dans l’article (cela ne confirme rien)',
  },
  figures: {
    opening: 'Tous les montants de ce dossier, avec leur source.',
    none: 'Ce dossier ne contient aucun chiffre.',
    given: 'Donnés dans l’article',
    derivedHeading: 'Chiffres calculés',
    derived: 'Calculé ici, aucune source ne donne ce chiffre',
    workedOut: 'calculé ici',
    sum: (formula) => `calcul\u00a0: ${formula}`,
    basis: (denied) => `point de départ\u00a0: ${denied}`,
    qualifier: {
      exactly: (amount) => amount,
      about: (amount) => `environ ${amount}`,
      'at-least': (amount) => `au moins ${amount}`,
      'at-most': (amount) => `au plus ${amount}`,
      'less-than': (amount) => `moins de ${amount}`,
      'more-than': (amount) => `plus de ${amount}`,
    },
    currency: {
      CNY: (number, compact, plural) => `${number}${compact ? ' de' : ''} yuan${plural ? 's' : ''}`,
      USD: (number, compact, plural) =>
        `${number}${compact ? ' de' : ''} ${plural ? 'dollars américains' : 'dollar américain'}`,
      EUR: (number, compact, plural) => `${number} ${compact ? 'd’' : ''}euro${plural ? 's' : ''}`,
    },
  },
  sources: {
    opening: 'D’où vient ce dossier, de la première source à la dernière.',
    list: 'Sources',
    kind: {
      magazine: 'magazine',
      newspaper: 'journal',
      article: 'l’article lu',
      company: 'entreprise',
      government: 'autorité publique',
      person: 'personne',
    },
    speaks: (kind, language) => `${kind}, en ${language}`,
    relays: (publisher) => `source relayée\u00a0: ${publisher}`,
    published: (date) => `en date du ${date}`,
    undated: 'date non indiquée',
    unlinked: 'adresse non indiquée',
    edition: 'Le texte qui a été lu',
    translation: {
      none: (language) => `En ${language}, texte original.`,
      human: (language, of) => `En ${language}, traduction (langue d’origine\u00a0: ${of}).`,
      machine: (language, of) => `En ${language}, traduction automatique (langue d’origine\u00a0: ${of}).`,
    },
    unknownLanguage: 'non indiquée',
    sha256: (sha256) => `SHA-256 du texte normalisé\u00a0: ${sha256}`,
    gaps: 'Ce que l’article ne dit pas',
    verify: 'Comment vérifier une citation',
    verifyText: (command) =>
      `Chaque affirmation indique son paragraphe et sa phrase, et garde l’empreinte de cette phrase. Avec une copie de l’article, ${command} vérifie chaque citation. L’article lui-même n’est pas reproduit.`,
  },
  briefing: {
    revision: (revision) => `Révision ${revision}.`,
    ask: `Posez librement votre question avec ${ask}, ou ouvrez un sujet\u00a0:`,
    askPrivately: `Avec l’option ${alone}, la réponse ne s’affiche que pour vous.`,
  },
  about: {
    what: 'Dossier répond à partir de dossiers préparés par une rédaction\u00a0: ce qui est affirmé, par qui, à quel endroit, qui le dément et jusqu’où porte ce démenti. Il ne dit que ce que contient son fichier. Il ne juge rien vrai ni faux, et quand l’article se tait, il le dit.',
    loaded: 'Dossiers disponibles',
    version: (version, revision) => `Version ${version}, révision du contenu ${revision}`,
    privacyHeading: 'Confidentialité',
    privacy: `Dossier ne conserve aucun identifiant d’utilisateur, ni aucune question, sauf si les personnes qui gèrent un serveur l’ont activé (${gaps}). Il garde alors, pour les questions restées sans réponse, leurs mots (sans liens, mentions, adresses ni longs numéros), le serveur, le jour et le nombre de fois, pendant 30 jours\u00a0: ni l’utilisateur, ni le salon, ni l’heure, et rien de ce qui est demandé avec ${alone}. Lorsqu’un modérateur épingle un dossier, Dossier garde les identifiants du serveur, du salon et du message, le nom du dossier, sa langue, sa révision et l’état du message. Il ne garde rien d’autre, et ${forget} supprime tout cela.`,
    versionHeading: 'Version',
  },

  error: {
    unexpected: (id) =>
      `Une erreur est survenue\u202f; rien n’a été perdu. Réessayez. Si cela se reproduit, transmettez le numéro ${id} à la personne qui gère ce bot.`,
    unknownCommand: 'Ce bot n’a plus cette commande. Tapez `/` pour voir ce qu’il propose.',
    unknownButton: 'Ce bouton date d’une version antérieure du bot. Posez de nouveau la question.',
    removeRefused:
      'Seule la personne qui a posé la question, ou un modérateur autorisé à gérer les messages, peut supprimer cette réponse.',
    nothingAsked: 'Saisissez une question.',
  },
  ...checkWords,
  ...commandWords,
  ...pinWords,
  ...unansweredWords,
};
