/** What is said about questions that found no answer, in French. */
import { commandWords } from '../commands/fr.ts';
import { spelled } from '../commands/slash.ts';
import type { Strings } from '../en.ts';

const names = spelled(commandWords);
const state = { on: 'activer', off: 'désactiver', show: 'afficher' };

export const unanswered: Strings['unanswered'] = {
  state: { ...state, off: `${state.off}, et supprimer ce qui a été compté` },
  on: `Activé\u00a0: les questions restées sans réponse sont désormais comptées sur ce serveur. Sont conservés pendant 30 jours les mots de la question (en minuscules, sans liens, mentions, adresses ni longs numéros), le jour et le nombre de fois\u202f; ni l’utilisateur, ni le salon, ni l’heure, et rien de ce qui est demandé avec l’option ${names.private}. Pensez à en informer vos membres. ${names.gapsWith(state.show)} affiche ces questions, ${names.state(state.off)} les supprime.`,
  off: (count) =>
    `Désactivé\u00a0: les questions ne sont pas comptées sur ce serveur, et celles qui l’avaient été sont supprimées (${count} ${count > 1 ? 'questions' : 'question'}).`,
  isOff: `Désactivé\u00a0: aucune question de ce serveur n’est conservée. ${names.gapsWith(state.on)} compte celles qui restent sans réponse.`,
  none: 'Activé, mais aucune question n’est restée sans réponse ces 30 derniers jours.',
  heading: 'Questions restées sans réponse ces 30 derniers jours',
  opening: (questions) =>
    questions === 1 ? 'Une question posée en tout' : `${questions} questions posées en tout`,
  line: (count, wording, others) =>
    `${count} × ${wording}${others === 0 ? '' : ` (et ${others} ${others > 1 ? 'autres formulations' : 'autre formulation'})`}`,
  serverOnly: 'Les questions ne sont comptées que sur un serveur.',
  unavailable: (trouble) =>
    `Indisponible pour l’instant\u00a0: ${trouble}. Rien n’a été modifié et le bot répond toujours. La personne qui le gère trouvera le remède dans son journal.`,
};
