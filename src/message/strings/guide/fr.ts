/** What a newcomer is told to try in the sandbox, in French. */
import { commandWords } from '../commands/fr.ts';
import type { Strings } from '../en.ts';

export const guide: Strings['guide'] = {
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
};
