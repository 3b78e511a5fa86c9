/** What people and companies do: sell, order, keep, ask leave, in French; see words.ts. Line breaks stand for nothing. */
import type { Acts } from '../words.ts';

export const acts: Acts = {
  sell: `
    (?:re)?vend(?:s|u|ue|us|ues|ent|re|ait|aient|rait|raient|ant|eurs?|it)?|
    ced(?:e|es|er|ent|ait|e[es]*|ant)|refil(?:e|er|es|ent|ait)|refourgu(?:e|er|es|ent|ait|eurs?)|encaiss(?:e|er|es|ent|ait)|empoch(?:e|er|es|ent|ait)|
    ecoul(?:e|er|es|ent|ait)|fourgu(?:e|er|ait)|fourni(?:r|t|s|ssent|sseurs?)?|livr(?:e|er|es|ent|ait)|
    transmi(?:s|ses?)|deleste(?:e|s|r)?|deleste|lach(?:e|er|es)|brad(?:e|er|es|ent)|
    separ(?:e|er|ees?) de|debarrass(?:e|er)|expedie|(?<!(?:m'|t'|me|te|nous|vous|m'a|t'a|m'ont|nous a|nous ont) ?)transfer(?:e|er|es)`,
  buy: String.raw`
    (?:r)?achet(?:e|es|ee|ees|er|ent|ait|aient|erait|eraient|ant|eurs?|euses?)|
    (?:r)?acquer(?:ir|eurs?|euses?|ait)|acqui(?:s|ses?|ert|erent)|acquier(?:t|ent)|
    recuper(?:e|es|ee|ees|er|ent|ait)|obten(?:u|ue|us|ues|ir|ait)|obtien(?:t|nent)|
    procur(?:e|es|ee|ees|er|ent|ait)|pri(?:s|ses?)|prend(?:re|s)?|prennent|
    fourni(?:s|es?)? (?:chez|aupres)|rafl(?:e|es|ee|er|ent)|pay(?:e|es|er|ent|ait)|recoit|
    recu(?:e|es|s)?|repri(?:s|ses?)|repren(?:d|dre)|mis la main|clients?|preneurs?|s'offr(?:e|ent|ir)|t(?:ient|iennent|enait|enaient|enir) (?:ses|leurs|des|les)|
    offert|paie(?:nt)?|a eu|ont eu|touch(?:e|er)|embarqu(?:e|er)|herit\w+|debours(?:e|er|es|ent)|allong(?:e|er|ent)|depens(?:e|er|ent)`,
  move: String.raw`
    (?:-|=)>|→|all(?:e|ee|ees|es|er|aient|ait)|va|vont|pass(?:e|es|ee|ees|er|ent)(?! (?:\S+ ){0,14}?command)|
    chang(?:e|er|ent) de mains?|fini(?:r|t|ssent|es?)?(?! (?:par|l[ea]s?))|atterri\w*|parti(?:r|s|e|es|t)?|revenu(?:e|es|s)?|
    echu(?:e|es|s)?|(?:sont|est|etaient)(?= (?:bien )?chez)|vien(?:t|nent) de|provien(?:t|nent)|sort(?:ent)? de chez|quitt(?:e|es|ee|ees|er|ent)|rejoin(?:t|ts|dre)|destine(?:e|es|s)?|partag(?:e|es|ee|ees)|reparti(?:e|es|s)?`,
  deal: `
    (?:re)?ventes?|cessions?|transactions?|deals?|operations?|achats?|rachats?|acquisitions?|transferts?|
    contrats?|entre(?= \\S+ et )|marche|affaire|(?<!dans le )lot|facture|montant`,
  order: 'command(?:e|es|ee|ees|er|ent|ait)|carnet',
  cancel: 'annul(?:e|es|ent|ees?|ait)|renonc(?:e|ent)',
  uses: 'utilis(?:e|ent|ee|ait)|dotee?s?|embarqu(?:e|ent)|equipee?s?|integre(?:nt)?|integr(?:e|ent)',
  ordering: String.raw`(?:a|ont|avait|avaient) (?:\w+ )?commande(?:e|s|es)?|commandent`,
  stock: String.raw`
    stock(?:s|e|es|ee|er|ait|age)?|accumul(?:e|es|ee|er|ent|ait|ation)|amass(?:e|es|er|ait)|reserves?|
    entrepos(?:e|es|er)|emmagasin(?:e|er)|constitue|tresor de guerre|engrang(?:e|er)|
    dor(?:t|mait|maient|mant) sur|planqu\w+|mis(?:e|es)? de cote|sous le coude|amoncel\w+|empil\w+|hangars?|entrepots?|assise? sur|detien(?:t|nent)|deten(?:ait|u|ir)|entass\w+|thesauris\w+|possed(?:e|er|ait|ent)|detenir`,
  offer: String.raw`
    (?:mis|met|met(?:tre|tait|tent)|propos(?:e|es|ee|ees|er|ent|ait)|mise)(?: \S+){0,6}? (?:en|a la) (?:vente|location)|
    en vente|en vitrine|en rayon|a la vente|a vendre|vend(?:u|ue|us|ues|re|ent|ait)?|commercialis(?:e|es|ee|er|ent)|
    propos(?:e|es|ee|ees|er|ent|ait)|offr(?:e|es|ir|ent)|lou(?:e|es|ee|er|ent)`,
  want: String.raw`
    v(?:eut|oulait|oulaient|eulent|oulu|oulant)|pour|afin|servi(?:r|ront|raient|rait|ra)?|sert|servent|
    utilis(?:e|es|er|ent)|besoin|develop\w+|destin\w+|aliment\w+|usages?|fins|tourn(?:e|er|era|ent)`,
  require: `
    exig(?:e|es|ee|ees|er|ent|eait|ence)|requi(?:s|se|ses|ert|erent)|fau(?:t|dra|drait|dra)|necessaires?|
    necessit(?:e|ent|er|ant)|oblig(?:e|atoires?|ation)|soumi(?:s|se|ses|t)|(?<=(?<![a-z])(?:ne |n'|impossible |interdit |pas )(?:\\S+ ){0,12})sans|besoin|doi(?:t|vent)|
    passer par`,
  permit: 'coups? de tampon|feux? verts?',
  restrict: String.raw`
    restreign\w+|restreint|limit(?:e|ee|ees|er|ent|ant|ait)|frein(?:e|es|er|ent|ant)|
    empech(?:e|es|er|ent|ant|ait)|bloqu(?:e|es|er|ent|ant)|entrav(?:e|es|er|ent|ant)|
    priv(?:e|es|er|ent|ant)|coup(?:e|er|ent)|brid(?:e|er|ent|ant)|ferm(?:e|er|ent)|gen(?:e|ent|er)|
    ecart\w+|reduis\w*|reduit`,
  announce: `
    annonc(?:e|es|ee|er|ent|ait)|annonce|declar(?:e|es|er|ent|ation)|fait savoir|fit savoir|
    revel(?:e|er|ent)|indiqu(?:e|er|ent)|dit|affirm(?:e|er|ent)`,
};
