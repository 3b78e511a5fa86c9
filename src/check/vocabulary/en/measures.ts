/** How much of a thing, and which way it points on a scale, in English; see words.ts. Line breaks stand for nothing. */
import type { Measures } from '../words.ts';

export const measures: Measures = {
  all: String.raw`
    (?<!it )(?<!them )(?<!at )(?<!after )all(?! over| there is| (?:we|you|anyone) (?:know|have|get)s?| in all| the same| along| thanks| eyes| set| kinds| of a sudden| i | that| right|ege| three| involved| parties| sides| the (?:report|story|claims?|info\w*)| of (?:it|that|this)(?! to| went))|
    every(?: single| last)?(?: one)?|entire(?! report| story)|entirely|entirety|
    (?<!as a |on the )whole(?! report| story| thing)|everything|100 ?%|the lot|exclusively|solely|
    completely|without exception|each and every|nobody else|no one else|alone|sole|the only|
    not (?:a single|one) (?:[\w']+ ){1,9}(?:wasn't|weren't|isn't|aren't|didn't)|
    unique`,
  most: `
    most(?: of)?|mostly|mainly|mainl|main|primarily|bulk|majority|lion'?s share|largely|chiefly|
    principal|principally|biggest|largest|top|predominantly|better part|more than half|greater part`,
  many: `
    many|a lot|lots|plenty|numerous|tons?|loads?|a good (?:number|part|many)|
    large (?:number|numbers|share|part|batch|lot|quantity)|a great (?:deal|many|number)|
    significant (?:number|share|part)|huge|big|bunch|pile|quite a few|heaps`,
  half: '(?<!(?:first|second|other|better) )half(?! (?:a |an |right|wrong|true|joking|asleep|expect\\w*|the (?:price|story|fun|battle|time|speed|truth))|-(?:truths?|baked|hearted|joking|life))|fifty-fifty|evenly',
  few: `
    (?:only |just |very )?(?:a )?(?:few|handful|couple)|hardly any|barely any|
    a (?:tiny|small) (?:number|part|share|minority|fraction|amount|portion|batch)|minority|almost none|
    none|not many|not one|one or two|scarcely any|a fraction|minor|smallest|not (?:a single|any)|
    small|(?:tiny|small|minuscule) (?:number|part|share|minority|fraction|amount|portion|batch)`,
  fast: String.raw`
    fast(?:er|est)?|quick(?:er|est)?|outpac(?:es?|ed|ing)|outrun(?:s|ning)?|outperform(?:s|ed|ing)?|
    beat(?:s|en)?|outclass(?:es|ed)?|speed(?:ier|iest|y)|swift(?:er)?|keeps? up with|match(?:es)?|snappier|rapid(?:ly)?|ahead of|
    smok(?:es|ed)|tops|blows (?:\w+ ){0,4}?(?:away|out of the water)|crush(?:es|ed)?|destroys?|eats|wipes the floor|leaves (?:\w+ ){1,4}(?:behind|in the dust)|same speed|neck and neck|on par|
    no slower|(?<![-=])>(?= ?[a-z])|runs? circles|run(?:s|ning)? rings`,
  slow: `
    slow(?:er|est|s|ing|ed)?(?: down)?|eat(?:s|ing)? (?:its |the |the h20's )?dust|lag(?:s|ging|ged)?(?: behind)?|trail(?:s|ing|ed)?|behind|sluggish|
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
    slow(?:s|ed|ing)?(?: down)?|dwindl(?:es?|ed|ing)|fad(?:es?|ed|ing)|eas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|
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
};
