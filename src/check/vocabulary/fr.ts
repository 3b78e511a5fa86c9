/** What the check reads, in French; see vocabulary.ts. Line breaks stand for nothing. */
import type { Vocabulary } from './vocabulary.ts';

export const fr: Vocabulary = {
  sell: `
    (?:re)?vend(?:s|u|ue|us|ues|ent|re|ait|aient|rait|raient|ant|eurs?|it)?|
    ced(?:e|es|er|ent|ait|e[es]*|ant)|refil(?:e|er|es|ent|ait)|refourgu(?:e|er|es|ent|ait)|
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
    echu(?:e|es|s)?|(?:sont|est|etaient)(?= (?:bien )?chez)|vien(?:t|nent) de|provien(?:t|nent)|sort(?:ent)? de chez|quitt(?:e|es|ee|ees|er|ent)|rejoin(?:t|ts|dre)|destine(?:e|es|s)?`,
  deal: `
    (?:re)?ventes?|cessions?|transactions?|deals?|operations?|achats?|rachats?|acquisitions?|transferts?|
    contrats?|entre(?= \\S+ et )|marche|affaire|(?<!dans le )lot|facture|montant`,
  order: 'command(?:e|es|ee|ees|er|ent|ait)|carnet',
  stock: String.raw`
    stock(?:s|e|es|ee|er|ait|age)?|accumul(?:e|es|ee|er|ent|ait|ation)|amass(?:e|es|er|ait)|reserves?|
    entrepos(?:e|es|er)|emmagasin(?:e|er)|constitue|tresor de guerre|engrang(?:e|er)|
    dor(?:t|mait|maient|mant) sur|planqu\w+|mis(?:e|es)? de cote|sous le coude|amoncel\w+|empil\w+|hangars?|entrepots?|assise? sur|detien(?:t|nent)|deten(?:ait|u|ir)|thesauris\w+|possed(?:e|er|ait|ent)|detenir`,
  offer: String.raw`
    (?:mis|met|met(?:tre|tait|tent)|propos(?:e|es|ee|ees|er|ent|ait)|mise)(?: \S+){0,6}? (?:en|a la) (?:vente|location)|
    en vente|a la vente|a vendre|vend(?:u|ue|us|ues|re|ent|ait)?|commercialis(?:e|es|ee|er|ent)|
    propos(?:e|es|ee|ees|er|ent|ait)|offr(?:e|es|ir|ent)|lou(?:e|es|ee|er|ent)`,
  ordering: String.raw`(?:a|ont|avait|avaient) (?:\w+ )?commande(?:e|s|es)?|commandent`,
  want: String.raw`
    v(?:eut|oulait|oulaient|eulent|oulu|oulant)|pour|afin|servi(?:r|ront|raient|rait|ra)?|sert|servent|
    utilis(?:e|es|er|ent)|besoin|develop\w+|destin\w+|aliment\w+|usages?|fins|tourn(?:e|er|era|ent)`,
  require: `
    exig(?:e|es|ee|ees|er|ent|eait|ence)|requi(?:s|se|ses|ert|erent)|fau(?:t|dra|drait|dra)|necessaires?|
    necessit(?:e|ent|er|ant)|oblig(?:e|atoires?|ation)|soumi(?:s|se|ses|t)|(?<=(?:ne |n'|impossible |interdit |pas )(?:\\S+ ){0,12})sans|besoin|doi(?:t|vent)|
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
  deny: `
    (?:dit|affirme|assure|jure|repond|retorque|soutient|martele) (?:que (?:non|c'est faux|ce n'est pas)|n'avoir|ne pas|ne rien|n'en)|
    dement(?:i|is|ie|ies|ir|it|ent|ait|aient|is)?|demen(?:t|s|ti)|n(?:ie|iee|iees|ier|ient|iait|ies)|
    refut(?:e|es|ee|er|ent|ait|ation)|contest(?:e|es|ee|er|ent|ait)|rejet(?:te|tes|tent|er|e|ee|ait)|
    recus(?:e|er|ent)|denegations?|desavou(?:e|er)|dit non|dit que non|balay(?:e|er)`,
  confirm: `
    confirm(?:e|es|ee|ees|er|ent|ait|ations?|ant)|reconn(?:ait|aissent|u|ue|us|aitre|aissait)|
    adme(?:t|ts|ttent|ttre|ttait)|admis(?:e|es)?|avou(?:e|es|er|ent|ait)|aveux?|conced(?:e|er|ent)|
    valid(?:e|er|ent)|atteste|officiel(?:le)?(?:ment)?|assum(?:e|er|ent)|passe aux aveux|de son propre aveu|officialis\\w+|donne raison a|certifi(?:e|er)`,
  report: `
    selon|d'apres|rapport(?:e|es|er|ent|ait|s)?|dixit|cit(?:e|es|ee|er|ent|ant)|
    affirm(?:e|es|er|ent|ait)|assur(?:e|es|er|ent)|ecri(?:t|vent|vait)|relay(?:e|es|ee|er|ent|ant)|
    relate|indiqu(?:e|er|ent)|croit savoir|avanc(?:e|es|ee|er|ent)|via|sources?|(?<!c'est )dit(?! (?:non|long))|parle|
    a en croire|si l'on en croit|dans l'article|evoqu(?:e|ee|er|ent)|annonce par|revele`,
  hedge: String.raw`
    au(?:rait|raient)|se(?:rait|raient)|presum(?:e|ee|es|ees|ement)|suppos(?:e|ee|es|ees|ement)|
    pretendu(?:e|es|s|ment)?|soi-disant|rumeurs?|parait(?:-il| que| qu')?|il parait|apparemment|
    sembl(?:e|erait|ent)|bruits? (?:court|de couloir)|j'ai (?:entendu|lu)|entendu dire|a confirmer|
    non confirmee?|alleguee?s?|pourrait|pourraient|si c'est vrai|dit-on|conditionnel|on dit que|
    cens(?:e|ee|es|ees)|seraient|se seraient|s'il faut en croire|hypothetique|ferait|\w+erai(?:t|ent)|
    vaudrait|eventuel(?:le)?|je (?:crois|pense|suppose)|peut-etre|sans doute|probable(?:ment)?|hypothese|imaginons|si`,
  untrue: `
    faux|fausses?|faussement|inexacte?s?|mensong(?:e|es|er|eres?)|infonde(?:e|es|s)?|bidon|fake|intox|
    pas vrai|errone(?:e|es|s)?|invente(?:e|es|s)?|inventions?|affabulations?|fables?|fictions?|du vent|sans fondement|contraire a la verite`,
  negation: String.raw`
    ne(?! (?:pas )?oubli)|n'(?=\p{L})(?!oubli)|pas(?! (?:mal|etonnant|surprenant|seulement|bete|grave|de panique|d(?:e |')\p{L}+,? pas d(?:e|')))|jamais|
    aucune?(?:ment)?(?! (?:doute|surprise))|rien(?! (?:d'etonnant|que|de surprenant|de neuf|de nouveau))|personne|
    sans(?! (?:doute|surprise|blague|rire|parler|compter|oublier|exception|aucun doute|hesit\w+))|ni|
    nulle?(?:ment)?|impossible|incapables? d(?:e|')|et non|plutot que|au lieu de|interdit(?:e|s|es)? d(?:e|')|
    plus(?= (?:besoin|aucune?|de|d'|rien|necessaire|obligatoire|soumis))|fini(?:e|es|s)? l(?:es|a|e)|
    loin d'|loin de|cess(?:e|er|ent)|arret(?:e|er|ent)`,
  refute: String.raw`
    (?:c'est|il est) (?:faux|inexact|errone) (?:de|que|d')|
    (?:ce n'est|c'est|n'est) pas (?:vrai|exact) (?:que|de|qu')|pas vrai (?:que|qu')|(?:arret(?:ez|e|er|ons)|cess(?:ez|er)) d(?:e(?! ne )|')|ne (?:dites|croyez|partagez|ecrivez|racontez|repandez) pas|
    j'(?:avais|ai) (?:ecrit|dit|cru|lu l'inverse|poste|mal lu|confondu)|contrairement(?! aux? (?:idees?|ce qu'on))|
    qui (?:dit|a dit|pretend|raconte)|d'ou (?:sort|vient|tenez|tire)|a l'envers|(?<!(?:et non|pas) )l'inverse|(?<!(?:et non|pas) )le contraire|zeros? de trop|coquille|faute de frappe|
    au temps pour moi|autant pour moi|erratum|rectifi\w*|correct(?:ion|if)|personne (?:ne|n')|
    ne dit pas|ne signifie pas|ne veut pas dire|pas dit que|ceux qui|
    (?:ecrire|dire|affirmer|pretendre) que|a tort|erreur|confond\w*|non,|trompe\w*|soutenir que|on (?:croirait|pourrait croire)|
    quelqu'un (?:\S+ ){0,2}?(?:dit|ecrit|pretend|affirme)|on lit (?:partout|ici|la)|
    ce n'est pas (?:\S+ ){1,3}qui|(?:il|elle|tu|on|vous|ils|elles) (?:a|as|ont|avez) tout faux|s'est plante\w*|se plantent?|n'importe quoi(?! ?[:,])|foutaises(?! ?[:,])|absurde(?! ?[:,])|tout le monde (?:dit|ecrit|cite)`,
  question: 'se demande|demande|question|pourrait|pourraient|peut|peuvent|si|savoir|ou non|ou pas',
  silent: String.raw`
    (?:l'article|le texte|le rapport|la source|l'auteur|il|elle)(?: \S+){0,2}? (?:n'en dit rien|ne dit (?:rien|pas)|n'y repond|ne repond|ne (?:precise|donne|mentionne|cite|tranche|parle)|se contente|pose)|
    rien dans l'article|n'en dit rien|aucune? (?:date|reponse|reaction|declaration|mot|commentaire)|
    pas (?:un mot|de (?:reponse|date|reaction))|nulle part|sans (?:reponse|date|y repondre)|
    reste sans reponse|n'a (?:rien|pas) (?:dit|repondu|confirme|commente)`,
  but: `
    mais|cependant|toutefois|pourtant|en revanche|tandis que|alors que|sauf|hormis|excepte|par contre|
    a part`,
  covers: String.raw`
    couvr(?:e|ent|ait|ir)|couvert\w*|port(?:e|ent|ait) (?:pas |aussi |que |egalement )?sur|
    vis(?:e|ent|ait|ee|er)|concern(?:e|ent|ait|er|ant)|englob(?:e|ent|er)|s'etend\w*|s'appliqu\w*|
    inclu(?:t|ent|ait|re|s)|y compris|aussi|egalement|meme|rien a voir|au passage|dans la foulee|
    touch(?:e|ent)|dans le meme|avec|et avec lui|en bloc|a propos|jusqu'a(?:ux)?`,
  only: "seulement|uniquement|juste|rien que|rien de plus|exclusivement|se limite|se borne|s'en tient|cantonne|simplement",
  everyone: `
    tout le monde|tous (?:deux|trois|ont)|toutes les parties|
    les (?:deux|trois|parties|entreprises|groupes|societes|acheteurs|interesses)|chacun|
    l'ensemble des (?:parties|acteurs)|l'acheteur|le vendeur|pekin|washington|porte-parole|direction|
    patron|pdg|gouvernement`,
  passive:
    '(?:est|sont|etait|etaient|ete|etre|serait|seraient|fut|furent)(?: (?:aussi|principalement|surtout|tous|toutes|en majorite|deja|bien|pas|jamais))*',
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
  few: `
    quelques(?:-une?s)?|poignee|(?:tres )?peu (?:de|des)|tres peu|une minorite|minorite|
    petite? (?:partie|part|nombre|poignee|lot)|a peine|presque aucune?|aucune? des(?! (?:deux|trois|parties|societes|entreprises))|infime|guere|rares?|
    une ou deux`,
  fast: String.raw`
    rapides?|plus (?:rapides?|vite)|vite|(?<!(?:niveau|question|cote|termes de|matiere de|en|pour la|sur la) )vitesse|devance|surpasse\w*|depasse\w*|bat|battues?|devancee?s?|distancee?s?|ecrase|galop\w*|
    veloce|vitesse grand v|surclasse\w*|enterre|laisse sur place|met(?:s|tent)? (?:une|la|des) (?:raclee|claque|pilee|fessee|misere)s?|distance|meme vitesse|au coude a coude`,
  slow: String.raw`
    lent(?:e|es|s|ement)?|moins (?:rapides?|vite|veloces?)|a la traine|derriere|ne (?:tient|tiennent) pas (?:la route|la comparaison|la distance)|ne fait pas le poids|traine|ralenti\w*|
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
    (?<!(?:ne |n'|pas d(?:e |')|plus d(?:e |')|aucune? |rien |impossible |interdit )(?:\S+ ){0,12})sans (?:paperasse|formalites?|limites?|entrave|restrictions?|autorisation|approbation|licence|permission|probleme|difficulte|aucune (?:autorisation|restriction|limite))(?![^.!?]{0,40}(?<!\p{L})(?:plus d(?:e |')|plus aucun|pas d(?:e |')|ne peut|ne peuvent|n'\p{L}+ (?:pas|plus)|impossible|interdit))|
    illimite\w*|histoire ancienne|sans la moindre (?:approbation|autorisation|licence)|
    (?:plus|pas) (?:besoin )?d'(?:approbation|autorisation|agrement)(?!,? pas)|(?<!sans )(?:plus )?aucune? (?:approbation|autorisation|licence)|supprime\w*|aboli\w*|facil(?:e|es|ement|ite|ites|itent|iter)|inchange\w*|intact\w*|
    comme (?:ils|elles|on|bon) (?:veu\w+|leur semble)|sans encombre|ouvert(?:e|es|s)?|
    tout ce qu'\w+ veulent|aucun effet|elargi\w*`,
  matter: `
    (?:le|ce|cet|du|au) (?:rapport|papier)|(?:l'|cet )article|(?:les|d'|ces) ?(?:infos?|informations)(?: (?:de|du))?|
    cette (?:info|information|histoire|rumeur)|l'(?:info|information|histoire)|la rumeur|le dementi`,
  wares: `
    actions?|parts? (?:dans|sociales?)|participations?|studios?|jeux?|start-?ups?|bureaux?|immeubles?|brevets?|
    pub(?:s|licites?)?|musique|streaming|droits|obligations|filiales?|telephones?|films?|marques?|magasins?`,
  spares: String.raw`laiss\w+ de cote|s'arrete (?:a|au|aux)|exclu\w*|epargn\w+|omet|oublie|passe sous silence`,
  half: 'moitie|moitie-moitie|a parts egales',
  mute: `
    (?:a |reste )?(?:garde le |en )?silence|refuse de commenter|pas (?:commente|reagi|souhaite)|mutique|
    reste muet|muet`,
  uses: 'utilis(?:e|ent|ee|ait)|dotee?s?|embarqu(?:e|ent)|equipee?s?|integre(?:nt)?|integr(?:e|ent)',
  cancel: 'annul(?:e|es|ent|ees?|ait)|renonc(?:e|ent)',
};
