/** How a thing is told: who vouches for it, denies or doubts it, and how far a denial goes, in English; see words.ts. Line breaks stand for nothing. */
import type { Telling } from '../words.ts';

export const telling: Telling = {
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
    vouch(?:es|ed)? for|confess(?:es|ed)?|fess(?:es|ed)? up|by (?:its|their) own admission|said yes|says yes|puts? (?:its|their) names? to|g[ai]ve(?:s|n)? (?:\w+ ){0,3}(?:nod|blessing|thumbs[- ]up)(?! to sell)|(?:went|(?:says?|said|replied|answered)) (?:on record )?["“']?(?:yup|yep|yes|yeah)`,
  mute: `
    (?:refus|declin)(?:es|ed) (?:to comment|comment)|no comment|
    (?:stay(?:s|ed)|remain(?:s|ed)|kept|keeps) (?:silent|quiet|mum)|silence|
    hasn't (?:responded|commented|replied)`,
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
    story goes|assuming|if|i (?:think|guess|believe|suppose)|maybe|perhaps|probably|swears?|insists?|reckons?|theory|speculat\\w+|bet|imagine (?:if|that)`,
  untrue: `
    false(?! (?:alarm|start|dawn|hope|dichotomy|equivalence|flag|positive))|falsehoods?|untrue|fake|not true|isn'?t true|
    (?<!(?:i was|i'?m|you'?re|i got|got (?:it|this|that)|you are|i am|don'?t get me) )wrong|incorrect|inaccurate|fabricated|fabrications?|fiction|hoax|smear|fairy ?tales?|bogus|
    baseless|unfounded|nonsense|no truth|lies?|nope|(?<!(?:that|which|orders|version) )made[ -]up(?! (?:lots|most|many|some|half|part|about|a (?:lot|big|large|good|small|third|quarter|tenth)|the (?:bulk|majority)|\\w+ of|for|\\d))|not accurate`,
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
    (?:saw|seen|seeing|heard) (?:\w+ ){1,3}versions?|citation needed|(?<!(?:i|we|article|report|caijing|paper|it) )(?:thinks|believes|assumes|(?:is|are|was|were) convinced)|(?:guy|dude|person|people|folks|account|bot|op|idiot|clown|user|friend|uncle|boss|colleague)s? (?:who (?:says?|claims?|thinks?|wrote|insists?)|saying|claiming|insisting|thinking|yelling)|source (?:please|pls)|link please|show me (?:where|one|a|the)|
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
  spares: String.raw`
    (?:leaves?|left|leaving) (?:\w+ ){0,6}(?:out|aside|untouched|alone|standing|undisputed|unchallenged|unaddressed|undenied)|untouched by|let(?:s|ting)? (?:\w+ ){0,2}stand|escapes?|stops? (?:at|short)|excludes?|excluding|exempts?|
    omits?|skips?|spares?|leaves? (?:\w+ ){0,6}(?:untouched|standing)`,
  only: 'only|merely|just|solely|limited to|confined to|restricted to|no further than|nothing beyond|nothing but|nothing else|exclusively',
  matter:
    '(?:the|this|that|these|whole|a) (?:\\w+ )?(?:report(?!ed)|story|article|allegations?|resale|info|information)|that piece|the denial(?! of)',
  wares: `
    shares?|stakes?|equity|studios?|games?|gaming|start-?ups?|offices?|building|campus|patents?|ads?|
    advertising|songs?|music|streaming|rights|bonds?|debts?|phones?|movies?|films?|esports|subsidiary|
    merger|brands?|licensing deal|user data|tiktok us|groceries|stores?`,
  everyone: String.raw`
    everyone|everybody|all (?:\w+ )?(?:parties|sides|companies|firms)|every (?:party|side|company|firm)|
    both (?:companies|parties|sides|firms|buyers)|both|all (?:three|involved)|
    (?:the )?(?:companies|parties|buyers?|sellers?|firms|insiders|officials?|government|spokes\w+|ceo|beijing|washington|regulators?)`,
  passive: `
    (?:was|were|been|being|is|are|get|got|be)(?: (?:also|mainly|mostly|all|then|really|actually|reportedly|allegedly|apparently|never|not|already|largely|once))*|
    wasn't|weren't`,
};
