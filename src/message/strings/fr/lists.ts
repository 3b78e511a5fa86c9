/** What lists and amounts say in French. */
import type { ListWords } from '../en/lists.ts';

/** « 12 véhicules », « 2 millions de véhicules », « 2 millions d’habitants ». */
const counted = (number: string, noun: string, compact: boolean) => {
  const of = /^[aeiouàâéèêîôûh]/i.test(noun) ? 'd’' : 'de ';
  return `${number} ${compact ? of : ''}${noun}`;
};

export const listWords: ListWords = {
  denials: {
    title: 'Démentis',
    none: 'L’article ne fait état d’aucun démenti. Cela ne confirme rien.',
    nobody: 'aucun démenti signalé là-dessus, ce qui ne confirme rien',
  },
  figures: {
    title: 'Chiffres',
    none: 'Ce dossier ne contient aucun chiffre.',
    derived: 'Calculé ici, aucune source ne donne ce chiffre',
    sum: (formula) => `calcul\u00a0: ${formula}`,
    basis: (denied) => `chiffres de départ\u00a0: ${denied}`,
    qualifier: {
      exactly: (amount) => amount,
      about: (amount) => `environ ${amount}`,
      'at-least': (amount) => `au moins ${amount}`,
      'at-most': (amount) => `au plus ${amount}`,
      'less-than': (amount) => `moins de ${amount}`,
      'more-than': (amount) => `plus de ${amount}`,
    },
    compactFrom: 1e6,
    counted,
    money: counted,
    currency: {
      CNY: (number, compact, plural) => `${number}${compact ? ' de' : ''} yuan${plural ? 's' : ''}`,
      USD: (number, compact, plural) =>
        `${number}${compact ? ' de' : ''} ${plural ? 'dollars américains' : 'dollar américain'}`,
      EUR: (number, compact, plural) => `${number} ${compact ? 'd’' : ''}euro${plural ? 's' : ''}`,
    },
  },
  sources: {
    title: 'Sources',
    kind: {
      article: 'article',
      magazine: 'magazine',
      newspaper: 'journal',
      agency: 'agence de presse',
      broadcaster: 'média audiovisuel',
      website: 'site web',
      company: 'entreprise',
      court: 'tribunal',
      union: 'syndicat',
      association: 'association',
      ministry: 'ministère',
      government: 'autorité publique',
      post: 'publication en ligne',
      person: 'personne',
    },
    speaks: (kind, language) => `${kind}, en ${language}`,
    relays: (publisher) => `relaie ${publisher}`,
    published: (date) => `en date du ${date}`,
    undated: 'date non indiquée',
    unlinked: 'lien non indiqué',
    archived: (link) => `archivé à l’adresse ${link}`,
    edition: 'Le texte qui a été lu',
    translation: {
      none: (language) => `en ${language}, texte original`,
      human: (language, of) => `en ${language}, traduction (langue d’origine\u00a0: ${of})`,
      machine: (language, of) => `en ${language}, traduction automatique (langue d’origine\u00a0: ${of})`,
    },
    unknownLanguage: 'non indiquée',
    sha256: (sha256) => `SHA-256 du texte normalisé\u00a0: ${sha256}`,
    verify: (command) =>
      `Chaque affirmation indique sa phrase et en garde l’empreinte. Avec l’article en main, ${command} vérifie chaque citation.`,
  },
  gaps: { title: 'Absent de l’article', none: 'Rien n’est noté de ce que l’article ne dit pas.' },
  changes: {
    title: 'Changements',
    none: 'Aucun changement n’est noté dans ce dossier.',
    added: (date) => `Nouveau le ${date}`,
    superseded: (date) => `Modifié le ${date}`,
    withdrawn: (date) => `Retiré le ${date}`,
    reason: (reason) => `Pourquoi\u00a0: ${reason}`,
  },
};
