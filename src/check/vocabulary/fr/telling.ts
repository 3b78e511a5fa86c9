/** How a thing is told: who vouches for it, denies or doubts it, and how far a denial goes, in French; see words.ts. Line breaks stand for nothing. */
import type { Telling } from '../words.ts';

export const telling: Telling = {
  deny: `
    (?:dit|affirme|assure|jure|repond|retorque|soutient|martele) (?:que (?:non|c'est faux|ce n'est pas)|n'avoir|ne pas|ne rien|n'en)|
    dement(?:i|is|ie|ies|ir|it|ent|ait|aient|is)?|demen(?:t|s|ti)|n(?:ie|iee|iees|ier|ient|iait|ies)|
    refut(?:e|es|ee|er|ent|ait|ation)|contest(?:e|es|ee|er|ent|ait)|rejet(?:te|tes|tent|er|e|ee|ait)|
    recus(?:e|er|ent)|denegations?|desavou(?:e|er)|dit non|dit que non|balay(?:e|er)`,
  confirm: `
    confirm(?:e|es|ee|ees|er|ent|ait|ations?|ant)|reconn(?:ait|aissent|u|ue|us|aitre|aissait)|
    adme(?:t|ts|ttent|ttre|ttait)|admis(?:e|es)?|avou(?:e|es|er|ent|ait)|aveux?|conced(?:e|er|ent)|
    valid(?:e|er|ent)|atteste|officiel(?:le)?(?:ment)?|assum(?:e|er|ent)|passe aux aveux|de son propre aveu|officialis\\w+|donne raison a|certifi(?:e|er|ent)|donn\\w+ (?:sa|leur) benediction a l'info|acquiesc\\w+|a dit oui`,
  mute: `
    (?:a |reste )?(?:garde le |en )?silence|refuse de commenter|pas (?:commente|reagi|souhaite)|mutique|
    reste muet|muet`,
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
    faux(?! (?:debats?|probl|pas|semblants?|jetons?|freres?|departs?|espoirs?|proces|bonne))|fausses?(?! (?:route|alerte|note|modestie|bonne))|faussement|inexacte?s?|mensong(?:e|es|er|eres?)|infonde(?:e|es|s)?|bidon|fake|intox|
    pas vrai|errone(?:e|es|s)?|invente(?:e|es|s)?|inventions?|affabulations?|fables?|fictions?|du vent|sans fondement|contraire a la verite`,
  negation: String.raw`
    ne(?! (?:pas )?oubli)|n'(?=\p{L})(?!oubli)|pas(?! (?:mal|etonnant|surprenant|seulement|bete|grave|de panique|d(?:e |')\p{L}+,? pas d(?:e|')))|jamais|
    aucune?(?:ment)?(?! (?:doute|surprise))|rien(?! (?:d'etonnant|que|de surprenant|de neuf|de nouveau))|personne|
    sans(?! (?:doute|surprise|blague|rire|parler|compter|oublier|exception|aucun doute|hesit\w+))|ni|
    nulle?(?:ment)?|impossible|incapables? d(?:e|')|et non|plutot que|au lieu de|interdit(?:e|s|es)? d(?:e|')|
    plus(?= (?:besoin|aucune?|de|d'|rien|necessaire|obligatoire|soumis))|fini(?:e|es|s)? l(?:es|a|e)|
    loin d'|loin de|cess(?:e|er|ent)|arret(?:e|er|ent)`,
  refute: String.raw`
    vu passer (?:\S+ ){0,3}versions?|source svp|j'avais (?:compris|entendu|note)|(?<!(?:je|j'en|on|en|article|rapport) )(?:croit|croient|pense|pensent|s'imagine\w*)(?! savoir)|(?:est|sont|etait) persuadee?s?|(?:mec|gars|type|celui|celle|fille|collegue|pote)s? qui (?:dit|disent|pretend\w*|affirme\w*|croi\w+)|montrez?-moi|citation necessaire|
    (?:c'est|il est) (?:faux|inexact|errone) (?:de|que|d')|
    (?:ce n'est|c'est|n'est) pas (?:vrai|exact) (?:que|de|qu')|pas vrai (?:que|qu')|(?:arret(?:ez|e|er|ons)(?! un peu avec)|cess(?:ez|er)) d(?:e(?! ne )|')|ne (?:dites|croyez|partagez|ecrivez|racontez|repandez) pas|
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
  spares: String.raw`laiss\w+ (?:\S+ )?(?:de cote|debout|intact\w*)|echapp\w+ (?:a|au)|ne touche\w* pas|s'arrete (?:a|au|aux)|exclu\w*|epargn\w+|omet|oublie|passe sous silence`,
  only: "seulement|uniquement|juste|rien que|rien de plus|exclusivement|se limite|se borne|s'en tient|cantonne|simplement",
  matter: `
    (?:le|ce|cet|du|au) (?:rapport|papier)|(?:l'|cet )article|(?:les|d'|ces) ?(?:infos?|informations)(?: (?:de|du))?|
    cette (?:info|information|histoire|rumeur)|l'(?:info|information|histoire)|la rumeur|le dementi`,
  wares: `
    actions?|parts? (?:dans|sociales?)|participations?|studios?|jeux?|start-?ups?|bureaux?|immeubles?|brevets?|
    pub(?:s|licites?)?|musique|streaming|droits|obligations|filiales?|telephones?|films?|marques?|magasins?`,
  everyone: `
    tout le monde|tous (?:deux|trois|ont)|toutes les parties|
    les (?:deux|trois|parties|entreprises|groupes|societes|acheteurs|interesses)|chacun|
    l'ensemble des (?:parties|acteurs)|l'acheteur|le vendeur|pekin|washington|porte-parole|direction|
    patron|pdg|gouvernement`,
  passive:
    '(?:est|sont|etait|etaient|ete|etre|serait|seraient|fut|furent)(?: (?:aussi|principalement|surtout|tous|toutes|en majorite|deja|bien|pas|jamais))*',
};
