/** Ce qui est dit d'un message confronté au dossier. */
import type { CheckWords } from './en.ts';

const claimsOf = (claims: number) => (claims === 1 ? 'une affirmation' : `${claims} affirmations`);

export const checkWords: CheckWords = {
  check: {
    name: 'Confronter au dossier',
    share: 'Partager dans le salon',
    opening: (claims, departures) =>
      departures === 0
        ? `Ce message parle de ${claimsOf(claims)} du dossier. Dossier n'y relève aucun écart, ce qui ne garantit rien.`
        : `Ce message parle de ${claimsOf(claims)} du dossier et s'en écarte ${departures === 1 ? 'sur un point' : `sur ${departures} points`}.`,
    shared: (link) => `Ce message au regard du dossier : ${link}`,
    nothing: 'Rien dans ce message ne figure au dossier. Cela ne plaide ni pour ni contre lui.',
    empty: 'Ce message ne contient pas de texte à confronter au dossier.',
    outdated: 'Le dossier a changé depuis cette vérification. Relancez-la sur le message.',
    departs: {
      amount: 'Un autre montant que celui du dossier',
      unit: 'Une autre devise ou unité que celle du dossier',
      qualifier: 'Le dossier emploie une autre nuance',
      roles: 'Dans le dossier, les rôles sont inversés',
      denied: "Présenté comme un fait ; au dossier, c'est une information démentie",
      confirmed: 'Présenté comme confirmé ; le dossier ne fait état d’aucune confirmation de ce genre',
      scope: 'Le démenti versé au dossier porte sur autre chose',
      negated: 'Le dossier dit le contraire',
      time: 'Le dossier ne donne pas cette date ni cette heure',
    },
    onRecord: (figure) => `Au dossier : ${figure}`,
    converted: (amount) => `Au taux de l'article lui-même, le montant cité équivaut à ${amount}`,
    reach: (scope) => `Portée du démenti : ${scope}`,
    silent: (said) => `L'article ne dit rien là-dessus : ${said}`,
  },
};
