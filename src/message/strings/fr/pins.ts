/** What is said of pins in French, to all who read the channel too, and what else moderators and editors are told. */

import type { PinWords } from '../en/pins.ts';
import { spelled } from '../slash.ts';
import { commandWords } from './commands.ts';

const { list, pin, gapsWith, state: withState, private: alone } = spelled(commandWords);
/** Of `/pins gaps`. */
const states = { on: 'activer', off: 'désactiver', show: 'afficher' };

export const pinWords: PinWords = {
  changed: {
    changed: (was, is) => `**Modifié**\n- avant\u00a0: ${was}\n- désormais\u00a0: ${is}`,
    fromTo: (was, is) => `${was || 'aucun'} → ${is || 'aucun'}`,
    added: (is) => `**Nouveau dans ce dossier**\n- ${is}`,
    removed: (was) => `**Retiré de ce dossier**\n- avant\u00a0: ${was}`,
  },
  pins: {
    link: 'Épinglé ici',
    pinned: (link) =>
      `Épinglé\u00a0: ${link}\nLe message est mis à jour automatiquement quand le dossier change.`,
    updated: (link) =>
      `Ce dossier était déjà épinglé ici. Le message est conservé et montre ce que dit le dossier à présent\u00a0: ${link}`,
    unpinned: (link) => `Désépinglé. Le message reste, mais n’est plus tenu à jour\u00a0: ${link}`,
    none: `Rien de tel n’est épinglé dans ce salon. ${list} montre ce qui est épinglé sur ce serveur.`,
    refreshing: (count) =>
      count === 1
        ? `Vérification du seul dossier épinglé sur ce serveur. ${list} en montre l’état.`
        : `Vérification des ${count} dossiers épinglés sur ce serveur. ${list} en montre l’état.`,
    forgetting: {
      ask: 'Supprimer tout ce qui est conservé sur ce serveur\u202f? Ce sont ses dossiers épinglés et ses questions comptées, et c’est irréversible. Les messages restent dans leurs salons, mais ne sont plus tenus à jour.',
      forget: 'Tout supprimer',
      keep: 'Conserver',
      kept: 'Rien n’a été supprimé.',
    },
    forgotten: (count, questions) =>
      `Tout ce qui était conservé sur ce serveur est supprimé (${count} ${count > 1 ? 'messages épinglés' : 'message épinglé'}, ${questions} ${questions > 1 ? 'questions' : 'question'}). Les questions ne sont plus comptées. Les messages restent dans leurs salons, mais ne sont plus tenus à jour.`,
    serverOnly: 'Les dossiers s’épinglent dans les salons d’un serveur.',
    pinnersOnly:
      'Seuls les membres autorisés à épingler des messages peuvent le faire. La personne qui gère les rôles de ce serveur peut accorder la permission «\u202fÉpingler des messages\u202f».',
    managersOnly:
      'Seuls les membres autorisés à gérer le serveur peuvent le faire (permission «\u202fGérer le serveur\u202f»).',
    lacking: (permissions) =>
      `Rien n’a été publié\u00a0: dans ce salon, le bot n’a pas les permissions voulues (${permissions}). La personne qui gère le salon peut les accorder sous Modifier le salon → Permissions, celle qui gère les rôles, sous Paramètres du serveur → Rôles.`,
    permission: {
      view: '«\u202fVoir le salon\u202f»',
      send: '«\u202fEnvoyer des messages\u202f»',
      sendInThreads: '«\u202fEnvoyer des messages dans les fils\u202f»',
      embed: '«\u202fIntégrer des liens\u202f»',
      history: '«\u202fVoir les anciens messages\u202f»',
      pin: '«\u202fÉpingler des messages\u202f»',
    },
    full: 'Ce salon compte déjà autant de messages épinglés que Discord l’autorise. Désépinglez un ancien message, puis réessayez.',
    overtaken:
      'Entre-temps, quelqu’un l’a désépinglé ou a supprimé ce qui est conservé sur ce serveur\u00a0: rien n’est épinglé. Réessayez.',
    unanswered: 'Discord n’a pas répondu. Réessayez dans un instant\u202f; rien ne sera publié deux fois.',
    refused: (code, reason) => `Discord a refusé (${code})\u00a0: ${reason}`,
    unavailable: (trouble) =>
      `L’épinglage n’est pas disponible pour l’instant\u00a0: ${trouble}. Rien n’est perdu et le bot répond toujours. La personne qui gère ce bot trouvera le remède dans le journal.`,
    trouble: {
      gone: 'le fichier de la base de données a été supprimé ou remplacé',
      'read-only': 'la base de données n’est pas accessible en écriture',
      full: 'il n’y a plus de place pour la base de données',
      locked: 'un autre programme verrouille la base de données',
      unreachable: 'le serveur de base de données ne répond pas',
      untrusted: 'le certificat du serveur de la base de données n’est pas reconnu',
      damaged: 'la base de données est endommagée',
      newer: 'la base de données est d’une version plus récente de ce bot',
      other: 'la base de données a rencontré une erreur',
    },
    reason: {
      10003: 'le salon n’existe plus',
      10008: 'le message a été supprimé',
      30046: 'trop de modifications d’anciens messages\u202f; nouvel essai plus tard',
      50001: 'le bot ne voit plus ce salon',
      50013: 'il manque au bot une permission dans ce salon',
      50083: 'le fil est archivé',
      other: 'sans raison connue du bot',
    },
    list: {
      heading: 'Dossiers épinglés sur ce serveur',
      empty: `Aucun dossier n’est épinglé sur ce serveur. ${pin} en épingle un.`,
      line: (name, channel, language) => `${name} dans ${channel}, ${language}`,
      revision: (revision, age) => `révision ${revision}, ${age}`,
      current: 'à jour',
      waiting: 'bientôt mis à jour',
      waitingFor: (reason) => `sera mis à jour plus tard\u00a0: ${reason}`,
      kept: (reason) => `pas à jour\u00a0: ${reason}`,
      retired: (reason) => `n’est plus tenu à jour\u00a0: ${reason}`,
    },
  },
  preview: {
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
  },
  unanswered: {
    state: { ...states, off: `${states.off}, et supprimer ce qui a été compté` },
    on: `Activé\u00a0: les questions restées sans réponse sont désormais comptées sur ce serveur. Sont conservés pendant 30 jours les mots de la question (en minuscules, sans liens, mentions, adresses ni longs numéros), le jour et le nombre de fois\u202f; ni l’utilisateur, ni le salon, ni l’heure, et rien de ce qui est demandé avec l’option ${alone}. Pensez à en informer vos membres. ${gapsWith(states.show)} affiche ces questions, ${withState(states.off)} les supprime.`,
    off: (count) =>
      `Désactivé\u00a0: les questions ne sont pas comptées sur ce serveur, et celles qui l’avaient été sont supprimées (${count} ${count > 1 ? 'questions' : 'question'}).`,
    isOff: `Désactivé\u00a0: aucune question de ce serveur n’est conservée. ${gapsWith(states.on)} compte celles qui restent sans réponse.`,
    none: 'Activé, mais aucune question n’est restée sans réponse ces 30 derniers jours.',
    heading: 'Questions restées sans réponse ces 30 derniers jours',
    opening: (questions) =>
      questions === 1 ? 'Une question posée en tout' : `${questions} questions posées en tout`,
    line: (count, wording, others) =>
      `${count} × ${wording}${others === 0 ? '' : ` (et ${others} ${others > 1 ? 'autres formulations' : 'autre formulation'})`}`,
    serverOnly: 'Les questions ne sont comptées que sur un serveur.',
    unavailable: (trouble) =>
      `Indisponible pour l’instant\u00a0: ${trouble}. Rien n’a été modifié et le bot répond toujours. La personne qui le gère trouvera le remède dans son journal.`,
  },
};
