/** Names and descriptions of commands and options in French. */
import type { CommandWords } from '../en/commands.ts';

export const commandWords: CommandWords = {
  command: {
    ask: {
      name: 'demander',
      description: 'Interroger le dossier\u00a0: ce qui est affirmé, par qui, qui le dément',
    },
    help: { name: 'aide', description: 'Ce que ce bot sait faire, en six lignes' },
    denials: {
      name: 'démentis',
      description: 'Chaque démenti\u00a0: ses termes, sa portée, et ce que nul ne dément',
    },
    figures: { name: 'chiffres', description: 'Chaque montant, avec ses réserves, sa source et son démenti' },
    sources: {
      name: 'sources',
      description: 'D’où cela vient, et comment vérifier une citation',
    },
    briefing: { name: 'dossier', description: 'L’essentiel sur un écran, ou ce qui a changé' },
    briefingShow: { name: 'afficher', description: 'Afficher le dossier entier, ou un seul de ses sujets' },
    briefingChanges: { name: 'changements', description: 'Ce qui est nouveau, modifié ou retiré' },
    pins: {
      name: 'épingles',
      description: 'Pour la modération\u00a0: dossiers épinglés, données du serveur',
    },
    pinsPin: { name: 'épingler', description: 'L’épingler dans ce salon et le tenir à jour' },
    pinsUnpin: { name: 'désépingler', description: 'Le retirer des messages épinglés de ce salon' },
    pinsList: { name: 'liste', description: 'Les dossiers épinglés sur ce serveur et leur état' },
    pinsRefresh: {
      name: 'actualiser',
      description: 'Vérifier de nouveau chaque dossier épinglé sur ce serveur',
    },
    pinsForget: { name: 'oublier', description: 'Supprimer tout ce qui est conservé sur ce serveur' },
    pinsGaps: {
      name: 'lacunes',
      description: 'Compter ou voir les questions restées sans réponse\u202f; désactivé par défaut',
    },
    preview: {
      name: 'aperçu',
      description: 'Pour la rédaction\u00a0: à quoi ressemblerait une affirmation, et ses défauts',
    },
    about: { name: 'à-propos', description: 'Ce qu’est ce bot, sa version, et ce qu’il conserve' },
  },
  answerFrom: { name: 'Répondre d’après le dossier' },
  option: {
    state: { name: 'état', description: 'Activer, désactiver ou afficher\u202f; par défaut, afficher' },
    question: {
      name: 'question',
      description: 'Avec vos mots\u202f; des suggestions s’affichent pendant la saisie',
    },
    language: { name: 'langue', description: 'La langue de la réponse\u202f; par défaut, la vôtre' },
    private: { name: 'privé', description: 'N’afficher la réponse que pour vous' },
    listPrivate: {
      name: 'privé',
      description: 'Non\u00a0: montrer à tout le salon\u202f; par défaut, à vous seulement',
    },
    for: { name: 'pour', description: 'À qui répondre\u202f; seule cette personne est mentionnée' },
    briefing: {
      name: 'dossier',
      description: 'Le dossier à consulter\u202f; par défaut, le dernier mis à jour',
    },
    topic: { name: 'sujet', description: 'Un seul sujet\u202f; par défaut, le dossier entier' },
    announce: {
      name: 'annoncer',
      description: 'Signaler en réponse tout changement de sens\u202f; par défaut, oui',
    },
  },
};
