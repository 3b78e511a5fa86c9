/** What the check reads, in English; see vocabulary.ts. Line breaks stand for nothing. */
import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  sell: String.raw`
    s[eo]lls?|sold|selling|sellers?|re-?s(?:ells?|old|elling)|off-?load(?:s|ed|ing)?|unload(?:s|ed|ing)?|
    hand(?:s|ed|ing)? (?:\w+ ){0,4}?over|flog(?:s|ged|ging)?|flip(?:s|ped|ping)?(?= (?:\w+ ){1,4}?to )|pass(?:es|ed|ing)? (?:[\w¥$.]+ ){0,6}?on|pass(?:es|ed|ing)?(?= (?:[\w¥$.]+ ){0,7}?to )|
    let(?:s|ting)? (?:\w+ ){1,3}(?:have|take)|
    dump(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|transferr?(?:s|ed|ing)?|shipp?(?:s|ed|ing)?|cede[sd]?|
    got rid of|gets? rid of|part(?:s|ed)? with|let go of|supplier|vendor|hand(?:s|ed|ing)?|gave|gives?|
    given`,
  buy: String.raw`
    b(?:uy|uys|ought|uying|uyers?)|purchas(?:es?|ed|ing|ers?)|acquir(?:es?|ed|ing|ers?)|
    pick(?:s|ed|ing)? (?:\w+ ){0,4}?up|snapp?(?:s|ed|ing)? (?:\w+ ){0,4}?up|
    scoop(?:s|ed|ing)? (?:\w+ ){0,4}?up|tak(?:es?|ing|en|ers?)|took|(?:gets?|got)(?! (?:\w+ed|sold|bought|told|hit|out|back|over)(?![a-z]))|gotten|obtain(?:s|ed|ing)?|
    procur(?:es?|ed|ing)|grabb?(?:s|ed|ing)?|secur(?:es?|ed|ing)|receiv(?:es?|ed|ing)|pay(?:s|ing)?|paid|
    recipients?|customers?|fork(?:s|ed|ing)? out|shell(?:s|ed|ing)? out|cough(?:s|ed|ing)? up|
    splash(?:es|ed|ing)? out|stump(?:s|ed|ing)? up|spen(?:d|ds|t|ding)|end(?:s|ed|ing)? up with|wound up with|
    walk(?:s|ed|ing)? (?:off|away) with|(?:load|stock)(?:s|ed|ing)? up on|help(?:s|ed)? (?:itself|themselves) to|
    relieved?`,
  move: `
    (?:-|=)>|→|went|moved?|chang(?:ed|e|es|ing) hands|ended up|flow(?:s|ed|ing)?|passed from|landed|wound up|
    destined|c(?:a|o)mes? from|(?:is|are|was|were)(?= from)|originat(?:es?|ed)|go(?:es)?(?= to)|left(?= \\w+ for )|sits? in|sitting in|now (?:in|at|with)|belongs? to|found (?:a )?new (?:home|owner)s?`,
  deal: `
    deals?|sales?|re-?sales?|transactions?|purchases?|acquisitions?|trade|handover|transfers?|selloffs?|between(?= \\w+ and )|
    tie-?up|bill|price ?tag|haul`,
  order: 'orders?|ordered|ordering|order book|bookings?|booked|pre-?orders?',
  stock: `
    stock ?pil(?:es?|ed|ing)|hoard(?:s|ed|ing)?|stash(?:es|ed)?|in stock|stock(?:s|ed|ing)? ?(?:up)?|
    amass(?:es|ed|ing)?|pil(?:ed|ing|e)(?: up)?|accumulat(?:es?|ed|ing)|reserves?|war ?chest|
    sit(?:s|ting)? on|sat on|squirrell?ed away|tucked away|stowed away|lying around|in storage|warehouses?|vaults?|basement|stored?|held|holdings?`,
  offer: `
    for sale|on sale|on offer|for rent|sells?|selling|sold|offers?|offered|offering|
    up for (?:sale|grabs)|put(?:s|ting)? up|rent(?:s|ed|ing)? out|rents|puts? on the market|
    available`,
  ordering: 'ordered|ordering|order(?= (?:any|a|no|h20s?|nvidia|from|more))',
  want: `
    want(?:s|ed|ing)?|need(?:s|ed)?|for|to (?:develop|build|power|run|train|boost|support|feed)|
    intend(?:s|ed)?|aim(?:s|ed)?|plan(?:s|ned)?|use[sd]?|using|run(?:s|ning)?|power(?:s|ed|ing)?|
    purposes?|ends`,
  require: `
    requir(?:es?|ed|ing|ements?)|need(?:s|ed|ing)?|must|necessary|compulsory|mandatory|obligatory|
    subject to|have to|has to|(?<=(?:not|n't|no|never|cannot) (?:w+ ){0,10})without`,
  permit: 'sign-?offs?|rubber stamps?|hall pass',
  restrict: String.raw`
    restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?|curb(?:ed|ing)|block(?:s|ed|ing)?|hamper(?:s|ed|ing)?|
    cut(?:s|ting)? off|bars?|barred|squeez(?:es?|ed|ing)|choke[sd]?|
    keep(?:s|ing)? (?:\w+ ){1,4}(?:from|away|out)|prevent(?:s|ed|ing)?|constrain(?:s|ed|ing|ts)?|
    hinder(?:s|ed)?|narrow(?:s|ed|ing)?`,
  announce: `
    announc(?:es?|ed|ing|ements?)|disclos(?:es?|ed|ing)|declar(?:es?|ed|ing)|said|says?|told|
    reveal(?:s|ed|ing)?`,
  deny: String.raw`
    den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing|ation)|reject(?:s|ed|ing|ion)?|disput(?:es?|ed|ing)|
    rebut(?:s|ted|ting|tals?)?|contradict(?:s|ed)?|dismiss(?:es|ed|ing)?|contest(?:s|ed|ing)?|
    repudiat(?:es?|ed)|disavow(?:s|ed)?|push(?:es|ed|ing)? back|shot (?:\w+ )?down|shoots? (?:\w+ )?down|
    brush(?:es|ed)? (?:\w+ )?(?:off|aside)|debunk(?:s|ed)?|(?:says?|said) (?:no(?= ?(?:[.,;:!?)]|$|to ))|nope|nah|don'?t|otherwise|nothing of the sort)|(?:flat|firm|clear|hard) no|no (?:from|to (?:the|that))|
    (?:says?|said|claims?|insists?|swears?) (?:it|they|that) (?:isn'?t|wasn'?t|is not|never|did ?n[o']?t|has ?n[o']?t|does ?n[o']?t|did no such)|disagrees?|object(?:s|ed|ions?)? to|denys|deni`,
  confirm: String.raw`
    confirm(?:s|ed|ing|ations?)?|admit(?:s|ted|ting)?|admissions?|acknowledg(?:es?|ed|ing|ements?)|
    conced(?:es?|ed|ing)|own(?:s|ed|ing)? up|owning up|verif(?:y|ies|ied)|recogni[sz](?:es?|ed)|
    came clean|comes? clean|we did (?:buy|purchase|acquire|sell|get|take|order)|yes,? we (?:bought|sold|purchased)|coming clean|corroborat(?:es?|ed)|validat(?:es?|ed)|
    on (?:the )?record (?:that|saying|as)|made (?:it|the \w+) official|it'?s official|
    vouch(?:es|ed)? for|confess(?:es|ed)?|fess(?:es|ed)? up|by (?:its|their) own admission|said yes|says yes`,
  report: `
    according to|per(?! ?cent)|reports?|reported|reporting|
    says?(?! (?:a lot|it all|something about|volumes|everything))|(?<!(?:enough|that|having|being|i) )said|(?<!without )(?<!needless )saying|cit(?:es?|ed|ing)|
    claim(?:s|ed|ing)?|writes?|wrote|via|sources?|relay(?:s|ed|ing)?|has it|puts it at|
    quot(?:es?|ed|ing)|(?<!end of |long |same |same old )story|tells? (?:of|us)|in the article|allegation|as told by`,
  hedge: `
    reportedly|allegedly|alleged|supposedly|supposed|apparently|purportedly|rumou?r(?:s|ed)?|
    rumou?red to|said to|believed to|thought to|claimed to|may have|might have|could have|would have|
    i'?ve heard|i heard|heard that|heard|word is|unconfirmed|if true|not confirmed|unverified|
    if (?:you believe|the report|caijing|it)|so-called|whether or not|gossip|claims?|hearsay|as told|
    story goes|assuming|if|i (?:think|guess|believe|suppose)|maybe|perhaps|probably|swears?|insists?|reckons?|theory|speculatw+|bet|imagine (?:if|that)`,
  untrue: `
    false|falsehoods?|untrue|fake|not true|isn'?t true|
    (?<!(?:i was|i'?m|you'?re|i got|got (?:it|this|that)|you are|i am|don'?t get me) )wrong|incorrect|inaccurate|fabricated|fabrications?|fiction|hoax|smear|fairy ?tales?|bogus|
    baseless|unfounded|nonsense|no truth|lies?|nope|made[ -]up|not accurate`,
  negation: String.raw`
    (?<!or )not(?! (?:only|just|to mention|surpris\w+|bad|gonna lie))|
    (?:n't|\w+n't|dont|cant)(?! (?:forget|believe|know|care|wait|sleep|worry|panic|mind|get over|help|stress))|
    never(?! (?:mind|thought|knew|forget))|no longer|no one|
    no(?! (?:wonder|doubt|joke|kidding|question|surprise|matter|cap|offense|problem|brainer|biggie|big deal|\w+,? no ))|
    nobody|none|rather than|instead of|nothing(?! (?:new|surprising|less))|neither|nor|cannot|
    without(?! (?:a |any )?(?:doubt|blinking|question|hesitation))|zero|hardly|impossible|unable to|
    nowhere|stopped|stops|doesnt|didnt|isnt|wasnt|arent|far from|ain'?t|anything but|
    refus(?:es?|ed) to|fail(?:s|ed) to|free of|scrapped|lifted|dropped|waived`,
  refute: String.raw`
    (?:it is|it's|its|that's|is) (?:not true|false|wrong|untrue|incorrect) (?:that|to (?:say|claim|write))|
    not true that|no evidence that|(?<!not (?:the )?|(?:hands|went|moved|flowed) the )(?:wrong|other) way (?:a?round|about)|off by|factor of|(?:extra|missing) zero|zero too many|typo|backwards?|(?:he|she|they|you)(?:'s| has| have|'ve)? (?:got )?(?:it |that )?all wrong|reversed|swapped|mixed up|upside down|
    (?:please )?(?:stop|quit) (?:saying|putting|writing|claiming|spreading|posting|telling)|
    don'?t (?:say|write|claim|believe|put|post|spread|tell)|
    (?<!(?:than|as|like|what) )i (?:wrote|posted|said|misread|thought|read the opposite)|(?:i'?d|i had) (?:read|heard|thought)|
    correction|corrected|my (?:bad|mistake)|who (?:says|said|told)|where (?:does|do|did)|contrary to(?! (?:popular|common|what (?:many|most)))|
    unlike|nobody (?:says|said|has said)|no one (?:says|said)|
    doesn'?t (?:say|mean)|does not (?:say|mean)|didn'?t (?:say|mean)|never said|isn'?t saying|not saying|
    would be wrong|myth|misleading|misquot\w+|people (?:keep|who)|
    (?:anyone|everyone|everybody|whoever) (?:saying|claiming|who)|
    you (?:can'?t|cannot) (?:say|claim|write)|that'?s not what|nowhere does|far from saying|(?:you|one|people)(?:'d| would| might) think|
    headline says|the opposite|(?:someone|somebody|some guy|a guy)(?: \S+){0,3}? (?:wrote|says?|said|claims?|claimed|posted)|
    (?:it|that) (?:was|is)(?:n't| not) (?:\w+ ){1,3}(?:that|who)|(?:everyone|everybody|people)(?:'s| is| are)? (?:quoting|saying|writing|posting)|(?:nonsense|rubbish|bullshit|bs)(?! ?[:,])`,
  question:
    'asks?|asked|asking|wonders?|wondering|whether|question|could|can|might|may|if|or not|remains open',
  silent: String.raw`
    (?:article|text|report|story|piece|page|source|briefing|it) (?:\w+ )?(?:does not|doesn'?t|did not|didn'?t|never (?:says?|said|mentions?|mentioned|gives?|names?|answers?)|says nothing|is silent|gives no|carries no|has no|names no|only asks|just asks|asks)|
    nothing in (?:the|that) (?:article|text|report|story|piece)|nowhere in|not in the (?:article|text)|
    no (?:word|reply|comment|statement|answer|reaction)|hasn'?t (?:said|replied|commented|confirmed)|
    have(?:n'?t| not) (?:said|replied|commented|confirmed)|nobody at|no one at|
    isn'?t (?:given|stated|in the)|without (?:a|any) (?:date|answer)|no date`,
  but: 'but|however|yet|though|although|whereas|while|except|apart from|other than',
  covers: `
    cover(?:s|ed|ing)?|extend(?:s|ed|ing)? to|appl(?:y|ies|ied) to|includ(?:es?|ed|ing)|
    concern(?:s|ed|ing)?|has (?:nothing|something) to do with|reach(?:es|ed)?|goes? (?:for|as far as)|
    target(?:s|ed)?|about|touch(?:es|ed)?|relat(?:es?|ed) to|aimed at|too|as well|also|even|along with|
    together with|part of|with it`,
  only: 'only|merely|just|solely|limited to|confined to|restricted to|no further than|nothing beyond|nothing but|nothing else|exclusively',
  everyone: String.raw`
    everyone|everybody|all (?:\w+ )?(?:parties|sides|companies|firms)|every (?:party|side|company|firm)|
    both (?:companies|parties|sides|firms|buyers)|both|all (?:three|involved)|
    (?:the )?(?:companies|parties|buyers?|sellers?|firms|insiders|officials?|government|spokes\w+|ceo|beijing|washington|regulators?)`,
  passive: `
    (?:was|were|been|being|is|are|get|got|be)(?: (?:also|mainly|mostly|all|then|really|actually|reportedly|allegedly|apparently|never|not|already|largely|once))*|
    wasn't|weren't`,
  all: String.raw`
    (?<!it )(?<!them )(?<!at )(?<!after )all(?! over| there is| (?:we|you|anyone) (?:know|have|get)s?| in all| the same| along| thanks| eyes| set| kinds| of a sudden| i | that| right|ege| three| involved| parties| sides| the (?:report|story|claims?|info\w*)| of (?:it|that|this)(?! to| went))|
    every(?: single| last)?(?: one)?|entire(?! report| story)|entirely|entirety|
    (?<!as a |on the )whole(?! report| story| thing)|everything|100 ?%|the lot|exclusively|solely|
    completely|without exception|each and every|nobody else|no one else|alone|sole|the only|
    unique`,
  most: `
    most(?: of)?|mostly|mainly|mainl|main|primarily|bulk|majority|lion'?s share|largely|chiefly|
    principal|principally|biggest|largest|top|predominantly|better part|more than half|greater part`,
  many: `
    many|a lot|lots|plenty|numerous|tons?|loads?|a good (?:number|part|many)|
    large (?:number|numbers|share|part|batch|lot|quantity)|a great (?:deal|many|number)|
    significant (?:number|share|part)|huge|big|bunch|pile|quite a few|heaps`,
  few: `
    (?:only |just |very )?(?:a )?(?:few|handful|couple)|hardly any|barely any|
    a (?:tiny|small) (?:number|part|share|minority|fraction|amount|portion|batch)|minority|almost none|
    none|not many|not one|one or two|scarcely any|a fraction|minor|smallest|not (?:a single|any)|
    small|(?:tiny|small|minuscule) (?:number|part|share|minority|fraction|amount|portion|batch)`,
  fast: String.raw`
    fast(?:er|est)?|quick(?:er|est)?|outpac(?:es?|ed|ing)|outrun(?:s|ning)?|outperform(?:s|ed|ing)?|
    beat(?:s|en)?|outclass(?:es|ed)?|speed(?:ier|iest|y)|swift(?:er)?|keeps? up with|match(?:es)?|snappier|rapid(?:ly)?|ahead of|
    smok(?:es|ed)|tops|blows away|crush(?:es|ed)?|destroys?|eats|wipes the floor|leaves (?:\w+ ){1,4}(?:behind|in the dust)|same speed|neck and neck|on par|
    no slower|(?<![-=])>(?= ?[a-z])|runs? circles|run(?:s|ning)? rings`,
  slow: `
    slow(?:er|est|s|ing|ed)?(?: down)?|lag(?:s|ging|ged)?(?: behind)?|trail(?:s|ing|ed)?|behind|sluggish|
    no match for|no speed demon|(?:doesn't|does not|can't|cannot) (?:hold a candle|compete|keep up)|less (?:fast|quick|speedy)|
    (?:isn'?t|not) (?:as|so) (?:fast|quick|speedy)`,
  strong: `
    (?:more |most )?powerful|strong(?:er|est)?|best|top|mightiest|beefiest|fastest|highest-end|
    most (?:advanced|capable|potent)|better|flagship|ceiling`,
  weak: 'weak(?:er|est)?|least powerful|less powerful|worst|slowest|feeblest|least (?:capable|advanced)|second[- ](?:most|best)',
  rise: String.raw`
    ris(?:es?|ing|en)|rose|gr(?:ow|ows|owing|ew|own|owth)|increas(?:es?|ed|ing|ingly)|up|
    climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|jump(?:s|ed|ing)?|higher|boom(?:s|ed|ing)?|
    skyrocket\w*|expand(?:s|ed|ing)?|swell(?:s|ed|ing)?|push(?:es|ed|ing)? (?:\w+ ){1,4}up|
    driv(?:es?|en|ing)|drove|accelerat\w+|spik(?:es?|ed|ing)|fuel(?:s|ed|led|ling)?|explod\w+|
    strong`,
  fall: String.raw`
    fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|
    shr(?:ink|inks|inking|ank|unk)|down|lower|dr(?:y|ies|ied|ying) up|collaps(?:es?|ed|ing)|
    plung(?:es?|ed|ing)|slump(?:s|ed|ing)?|cool(?:s|ed|ing)?(?: down| off)?|weaken(?:s|ed|ing)?|
    slow(?:s|ed|ing)?(?: down)?|dwindl(?:es?|ed|ing)|eas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|
    vanish(?:es|ed|ing)?|sink(?:s|ing)?|sank|crater(?:s|ed|ing)?|stagnat\w+|wan(?:es?|ed|ing)|
    evaporat\w+|tank(?:s|ed|ing)?|crash(?:es|ed|ing)?|killed|dead|slid|slips?|slipped|flat`,
  tighten: `
    tight(?:en|ens|ened|ening|er)|strict(?:er)?|tough(?:er|ened|ening)?|harsh(?:er)?|severe|stringent|
    hardened`,
  loosen: `
    loos(?:en|ens|ened|ening|er)|relax(?:es|ed|ing)?|lax(?:er)?|soft(?:er|ened|ening)|
    eas(?:e|es|ed|ier|ing)|lift(?:s|ed|ing)?|scrap(?:s|ped)?|lenient|milder`,
  free: String.raw`
    free(?:ly)?|open(?:s|ed|ing)?(?: access)?|unlimited|unrestricted|unhindered|unaffected|untouched|
    intact|full access|easy|easily|easier|all the (?:\w+ ){0,6}(?:they|it) (?:could |can |would )?(?:want|like|need)s?|
    as (?:much|many) as (?:they|it|you) (?:want|like|please)s?|
    thing of the past|abolished|waived|
    (?:no|zero) (?:approvals?|licen[cs]es?|permits?|permission|authori[sz]ation)(?!\s*(?:=|,|:|;|means)?\s*no(?![a-z]))|(?:no|zero|little|not any) (?:effect|impact|limits?|problem|trouble)|at will|widen(?:s|ed|ing)?|
    widened|expand(?:s|ed|ing)?|no strings|
    (?<!(?:not|n't|no|never|cannot|nobody|none|nothing|no one) (?:\w+ ){0,10})(?:without|w/o) (?:(?:any|an?|the|special|prior|further|anyone's|anybody's|nobody's|washington's|the us's) )*(?:approval|paperwork|clearance|red tape|permission|licen[cs]e|limits?|restrictions?|authori[sz]ation|permits?)(?![^.!?]{0,40}(?:n't|(?<![a-z])(?:cannot|cant|no (?:more|h20s?|chips?|sales?|shipments?|exports?)|nothing|none|never)(?![a-z])))`,
  matter:
    '(?:the|this|that|these|whole|a) (?:\\w+ )?(?:report(?!ed)|story|article|allegations?|resale|info|information)|that piece|the denial(?! of)',
  wares: `
    shares?|stakes?|equity|studios?|games?|gaming|start-?ups?|offices?|building|campus|patents?|ads?|
    advertising|songs?|music|streaming|rights|bonds?|debts?|phones?|movies?|films?|esports|subsidiary|
    merger|brands?|licensing deal|user data|tiktok us|groceries|stores?`,
  spares: String.raw`
    (?:leaves?|left|leaving) (?:\w+ ){0,4}(?:out|aside|untouched|alone|standing)|untouched by|stops? (?:at|short)|excludes?|excluding|exempts?|
    omits?|skips?|spares?|leaves? (?:\w+ ){0,6}(?:untouched|standing)`,
  half: 'half(?! a (?:billion|million))|fifty-fifty|evenly',
  mute: `
    (?:refus|declin)(?:es|ed) (?:to comment|comment)|no comment|
    (?:stay(?:s|ed)|remain(?:s|ed)|kept|keeps) (?:silent|quiet|mum)|silence|
    hasn't (?:responded|commented|replied)`,
  uses: 'us(?:es|ed|ing)|use|features?|equipped|carries|comes with|has|with',
  cancel: 'cancel(?:s|led|ed|ling)?|scrapp?(?:s|ed)|called off',
};
