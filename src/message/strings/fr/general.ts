/** What is said to questions that any briefing is asked, and of the bot itself, in French. */

import type { GeneralWords } from '../en/general.ts';
import { spelled } from '../slash.ts';
import { check } from './check.ts';
import { commandWords } from './commands.ts';
import { of } from './elision.ts';

const { ask, show, about } = spelled(commandWords);

export const generalWords: GeneralWords = {
  general: {
    truth: 'Je ne dis pas ce qui est vrai ou faux. Qui dit quoi\u00a0:',
    settled: 'L’article ne tranche pas.',
    noParty: (party) => `Je n’ai ici aucun propos ${of(party)}.`,
    onRecord: (party) => `Ce qui figure au dossier sur ${party}\u00a0:`,
    noneOf: (party) => `Le dossier ne contient rien sur ${party}.`,
    undated: 'Aucune date n’est connue pour l’article.',
    checked: (date) => `Dossier vérifié d’après l’article pour la dernière fois le ${date}.`,
    unlinked: 'Aucun lien n’est connu.',
    hello: `Bonjour\u202f! Posez votre question avec ${ask}, ou choisissez-en une\u00a0:`,
    thanks: 'Je vous en prie.',
    bye: 'Au revoir !',
    language: (languages) => {
      const named = languages.map((name) =>
        /^(?:[aeiouéè]|hébreu|hindi)/.test(name) ? `l’${name}` : `le ${name}`,
      );
      return `Je lis ${named.slice(0, -1).join(', ')} et ${named.at(-1)}. Posez votre question dans l’une de ces langues.`;
    },
    which: 'Quel dossier\u202f?',
  },
  help: {
    what: (briefings) =>
      `Je réponds d’après ${briefings > 1 ? 'des dossiers' : 'un dossier'}\u00a0: qui affirme quoi, et qui le dément.`,
    ask: `${ask}\u00a0: posez une question`,
    topics: (commands) => `${commands}\u00a0: un sujet`,
    show: (briefings) => `${show}\u00a0: l’essentiel${briefings > 1 ? ' d’un dossier' : ''}`,
    message: `Sur un message (Applications)\u00a0: **${check.name}**, **${commandWords.answerFrom.name}**`,
    about: `${about}\u00a0: ce que je garde (presque rien). Je ne dis pas ce qui est vrai ou faux.`,
  },
  guide: {
    ask: {
      title: 'Poser une question',
      text: `Tapez /${commandWords.command.ask.name} et une question, ou prenez l’une de celles-ci.`,
    },
    check: {
      title: 'Vérifier un message',
      text: (author) =>
        `Un chiffre est faux dans ce qu’écrit ${author}. Clic droit dessus, puis Applications, ou appuyez ici.`,
      action: 'Vérifier',
    },
    edit: {
      title: 'Modifier le dossier',
      text: (directory) =>
        `Épinglez le dossier, changez une ligne de son YAML dans ${directory}, enregistrez\u00a0: le message épinglé suit.`,
      action: 'Épingler',
    },
  },
};
