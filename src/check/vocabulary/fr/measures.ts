/** How much of a thing, and which way it points on a scale, in French; see words.ts. Line breaks stand for nothing. */
import type { Measures } from '../words.ts';

export const measures: Measures = {
  all: `
    (?<!du |pas |en )tou(?:t|te|tes|s)(?! (?:le monde|a l'heure|petit|de suite|simplement|court|rond|juste|au plus|les parties|les jours|cas|fait|ca|facon|facons|maniere|evidence|comme))|
    integral(?:e|ement|ite)|totalite|en totalite|entier(?:e|ement|s)?|sans exception|100 ?%|
    exclusivement|uniquement|seule?s?(?! l[ae]s?(?![a-z])| l')|complete(?:ment)?|
    l'ensemble(?! du rapport| des informations)|chaque|chacune?|unique`,
  most: `
    principal(?:e|ement|es)?|principaux|majoritairement|majorite|majeure partie|l'essentiel|
    essentiellement|surtout|plupart|gros(?: de)?|plus grande partie|plus gros(?:se)?|part du lion|
    en majorite|avant tout|plus grand|premier acheteur|gros lot|plus de la moitie`,
  many: `
    beaucoup|nombre(?:uses|ux)?|bon nombre|grand nombre|nombre important|quantite|tas|paquet|
    maint(?:s|es)|une bonne part(?:ie)?|enorme|massivement|gros lot|pas mal|bien des|foule|une partie`,
  half: 'moitie|moitie-moitie|a parts egales',
  few: `
    pas une seule?|quelques(?:-une?s)?|poignee|(?:tres )?peu (?:de|des)|tres peu|une minorite|minorite|
    petite? (?:partie|part|nombre|poignee|lot)|a peine|presque aucune?|aucune? des(?! (?:deux|trois|parties|societes|entreprises))|infime|guere|rares?|
    une ou deux`,
  fast: String.raw`
    rapides?|plus (?:rapides?|vite)|vite|(?<!(?:niveau|question|cote|termes de|matiere de|en|pour la|sur la) )vitesse|devance|surpasse\w*|depasse\w*|bat|battues?|devancee?s?|distancee?s?|ecrase|galop\w*|
    veloce|vitesse grand v|surclasse\w*|enterre|laiss\w+ (?:\S+ ){0,4}?(?:sur place|dans la poussiere|loin derriere)|met(?:s|tent)? (?:une|la|des) (?:raclee|claque|pilee|fessee|misere)s?|distance|meme vitesse|au coude a coude`,
  slow: String.raw`
    lent(?:e|es|s|ement)?|moins (?:rapides?|vite|veloces?)|a la traine|mang\w+ (?:la|de la) poussiere|mord\w* la poussiere|derriere|ne (?:tient|tiennent) pas (?:la route|la comparaison|la distance)|ne fait pas le poids|traine|ralenti\w*|
    pas (?:aussi|la plus|le plus) (?:rapides?|vite)|en retrait|rame`,
  strong: `
    (?:plus )?puissante?s?|fort(?:e|es|s)?|meilleure?s?|performante?s?|costaude?s?|haut de gamme|
    muscle(?:e|s)?|avance(?:e|es|s)?|plafond`,
  weak: `
    moins (?:puissante?s?|forte?s?|performante?s?)|faibles?|pires?|plus (?:faibles?|lente?s?)|
    bas de gamme|(?:deuxieme|second)e? plus`,
  rise: String.raw`
    augment(?:e|es|ee|er|ent|ait|ation)|hausse|croissan(?:t|te|ts|tes|ce)|croi(?:t|tre|ssent)|
    gri?mp(?:e|es|er|ent|ait)|monte?(?:e|er|ent|nt|es)?|progress(?:e|er|ent|ion)|explos(?:e|er|ent|ion)|
    bondi(?:t|r|s)?|accru(?:e|es|s)?|s'envol\w+|gonfl\w+|tir(?:e|ent|ee)|pouss(?:e|ent|ee)|accelere\w*|
    flamb\w+|dop(?:e|ent|ee)|stimul\w+|grandi\w*|alimente\w*`,
  fall: String.raw`
    baiss(?:e|es|er|ent|ait)|frein(?:e|es|er|ent|ait)|chut(?:e|es|er|ent|ait)|recul(?:e|es|er|ent)?|
    dimin(?:ue|ues|uer|uent|ution)|tari(?:e|t|es|r)?|effondr\w+|recule|recess\w+|plong(?:e|er|ent)|
    s'essouffl\w+|faibli\w*|fond(?:re|u)?|ralenti\w*|decroit|retomb\w+|degringol\w+|decli\w+|stagn\w+|
    reflu\w+|disparu\w*|marque le pas|en berne`,
  tighten: String.raw`
    durci\w*|strict(?:e|es|s|es)?|sever(?:e|es|ite)|resserr\w+|renforc\w+|dur(?:e|es|s)?|corse\w*|
    serre\w*`,
  loosen: String.raw`assoupli\w*|relach\w+|allege\w*|leve(?:e|es|s|r|nt)?|souple\w*|laxis\w+|adouci\w*|desserr\w+`,
  free: String.raw`
    libre(?:s|ment)?|
    (?<!(?<![a-z])(?:ne |n'|pas d(?:e |')|plus d(?:e |')|aucune? |rien |impossible |interdit )(?:\S+ ){0,12})sans (?:paperasse|formalites?|limites?|entrave|restrictions?|autorisation|approbation|licence|permission|probleme|difficulte|aucune (?:autorisation|restriction|limite))(?![^.!?]{0,40}(?<!\p{L})(?:plus d(?:e |')|plus aucun|pas d(?:e |')|ne peut|ne peuvent|n'\p{L}+ (?:pas|plus)|impossible|interdit))|
    illimite\w*|histoire ancienne|sans la moindre (?:approbation|autorisation|licence)|
    (?:plus|pas) (?:besoin )?d'(?:approbation|autorisation|agrement)(?!,? pas)|(?<!sans )(?:plus )?aucune? (?:approbation|autorisation|licence)|supprime\w*|aboli\w*|facil(?:e|es|ement|ite|ites|itent|iter)|inchange\w*|intact\w*|
    comme (?:ils|elles|on|bon) (?:veu\w+|leur semble)|sans encombre|ouvert(?:e|es|s)?|
    tout ce qu'\w+ veulent|aucun effet|elargi\w*`,
};
