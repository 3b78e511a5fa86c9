/** What is said about a claim that is looked at before it stands in the file, in French. */
import type { Strings } from '../en.ts';

export const preview: Strings['preview'] = {
  form: {
    title: 'Aperçu d’une affirmation',
    label: 'L’affirmation, en YAML',
    placeholder: 'Une affirmation entière, telle qu’elle figure dans briefing.yaml',
  },
  shown: '**Aperçu, visible uniquement par vous.** Rien n’a été enregistré ni publié.',
  notShown:
    '**Pas encore affichable.** Ce message n’est visible que par vous\u202f; rien n’a été enregistré.',
  faults: 'À corriger avant la pull request',
  line: (line) => `Ligne ${line}\u00a0:`,
  elsewhere: 'Ailleurs dans le dossier\u00a0:',
  heldBack: '- Une réponse à cette affirmation est encore un brouillon\u00a0: le dossier la retiendrait.',
};
