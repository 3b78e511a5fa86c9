/** What is said about a chat message that was held against the record, in French. */
import type { Strings } from '../en/index.ts';

const claimsOf = (claims: number) => (claims === 1 ? 'une affirmation' : `${claims} affirmations`);

export const check: Strings['check'] = {
  name: 'Confronter au dossier',
  share: 'Partager dans le salon',
  opening: (claims, departures) =>
    departures === 0
      ? `Ce message évoque ${claimsOf(claims)} du dossier. Aucun écart relevé, ce qui ne garantit rien.`
      : `Ce message s’écarte du dossier ${departures === 1 ? 'sur un point' : `sur ${departures} points`}.`,
  shared: (link) => `Ce message confronté au dossier\u00a0: ${link}`,
  preview: 'Dans l’aperçu d’un lien, donc pas dans les mots de l’auteur\u00a0:',
  nothing: 'Rien dans ce message ne figure au dossier. Cela ne plaide ni pour ni contre lui.',
  empty: 'Ce message ne contient pas de texte à confronter au dossier.',
  outdated: 'Le dossier a changé depuis cette vérification. Relancez-la sur le message.',
  departs: {
    amount: 'Un autre montant',
    unit: 'Une autre devise ou une autre unité',
    qualifier: 'Une autre nuance',
    roles: 'Les rôles sont inversés',
    denied: 'Présenté comme un fait, alors que c’est démenti',
    confirmed: 'Présenté comme confirmé, ce dont le dossier ne fait pas état',
    scope: 'Le démenti a une autre portée',
    negated: 'Le dossier dit le contraire',
    time: 'Le dossier ne donne ni cette date ni ce moment',
  },
  otherParty: 'Au dossier, il s’agit d’une autre partie',
  onRecord: (figure) => `au dossier\u00a0: ${figure}`,
  converted: (amount) => `au taux de l’article lui-même, le montant cité équivaut à ${amount}`,
  unchecked: (said) => `Non vérifié\u00a0: ${said}`,
};
