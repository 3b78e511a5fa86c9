/** What people and companies do: sell, order, keep, ask leave, in English; see words.ts. Line breaks stand for nothing. */
import type { Acts } from '../words.ts';

export const acts: Acts = {
  sell: String.raw`
    s[eo]lls?|sold|selling|sellers?|re-?s(?:ells?|old|elling)|off-?load(?:s|ed|ing)?|unload(?:s|ed|ing)?|
    hand(?:s|ed|ing)? (?:\w+ ){0,4}?over|flog(?:s|ged|ging)?|flip(?:s|ped|ping)?(?= (?:\w+ ){1,4}?to )|pass(?:es|ed|ing)? (?:[\w¥$.]+ ){0,6}?on|pass(?:es|ed|ing)?(?= (?:[\w¥$.]+ ){0,7}?to )|
    let(?:s|ting)? (?:\w+ ){1,3}(?:have|take)|
    dump(?:s|ed|ing)?|empt(?:y|ies|ied) (?:\w+ ){0,3}(?:warehouses?|shelves|stock)|clear(?:s|ed)? out (?:\w+ ){0,2}(?:stock|inventory|warehouses?)|suppl(?:y|ies|ied|ying)|transferr?(?:s|ed|ing)?|shipp?(?:s|ed|ing)?|cede[sd]?|
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
    destined|(?:split|divided|shared)(?= (?:evenly|equally|between|among|half|fifty))|cart(?:ed|s)|haul(?:ed|s)|truck(?:ed|s)|c(?:a|o)mes? from|(?:is|are|was|were)(?= from)|originat(?:es?|ed)|go(?:es)?(?= to)|left(?= \\w+ for )|sits? in|sitting in|now (?:in|at|with)|belongs? to|found (?:a )?new (?:home|owner)s?`,
  deal: `
    deals?|sales?|re-?sales?|transactions?|purchases?|acquisitions?|trade|handover|transfers?|selloffs?|between(?= \\w+ and )|
    tie-?up|bill|price ?tag|haul`,
  order: 'orders?|ordered|ordering|order book|bookings?|booked|pre-?orders?',
  cancel: 'cancel(?:s|led|ed|ling)?|scrapp?(?:s|ed)|called off',
  uses: 'us(?:es|ed|ing)|use|features?|equipped|carries|comes with|has|with',
  ordering: 'ordered|ordering|order(?= (?:any|a|no|h20s?|nvidia|from|more))',
  stock: `
    stock ?pil(?:es?|ed|ing)|hoard(?:s|ed|ing)?|stash(?:es|ed)?|in stock|stock(?:s|ed|ing)? ?(?:up)?|
    amass(?:es|ed|ing)?|pil(?:ed|ing|e)(?: up)?|accumulat(?:es?|ed|ing)|reserves?|war ?chest|
    sit(?:s|ting)? on|sat on|squirrell?ed away|tucked away|stowed away|lying around|in storage|warehouses?|vaults?|basement|stored?|held|holdings?`,
  offer: `
    for sale|on sale|on offer|for rent|sells?|selling|sold|offers?|offered|offering|
    up for (?:sale|grabs)|put(?:s|ting)? up|rent(?:s|ed|ing)? out|rents|puts? on the market|shop window|
    available`,
  want: `
    want(?:s|ed|ing)?|need(?:s|ed)?|for|to (?:develop|build|power|run|train|boost|support|feed)|
    intend(?:s|ed)?|aim(?:s|ed)?|plan(?:s|ned)?|use[sd]?|using|run(?:s|ning)?|power(?:s|ed|ing)?|
    purposes?|ends`,
  require: `
    requir(?:es?|ed|ing|ements?)|need(?:s|ed|ing)?|must|necessary|compulsory|mandatory|obligatory|
    subject to|have to|has to|(?<=(?:not|n't|no|never|cannot) (?:\\w+ ){0,10})without`,
  permit: 'sign-?offs?|rubber stamps?|hall pass',
  restrict: String.raw`
    restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?|curb(?:ed|ing)|block(?:s|ed|ing)?|hamper(?:s|ed|ing)?|
    cut(?:s|ting)? off|bars?|barred|squeez(?:es?|ed|ing)|choke[sd]?|
    keep(?:s|ing)? (?:\w+ ){1,4}(?:from|away|out)|prevent(?:s|ed|ing)?|constrain(?:s|ed|ing|ts)?|
    hinder(?:s|ed)?|narrow(?:s|ed|ing)?`,
  announce: `
    announc(?:es?|ed|ing|ements?)|disclos(?:es?|ed|ing)|declar(?:es?|ed|ing)|said|says?|told|
    reveal(?:s|ed|ing)?`,
};
