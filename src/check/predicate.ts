/** Who is said to be the one who acts, behind the verb: "the main buyer is Tencent". */
import type { Group } from './groups.ts';
import type { Sentence } from './reading.ts';
import type { Verb } from './transfer.ts';

/** "The main buyer is Tencent", "le vendeur, c'est Tencent". */
const linking =
  /^(?:(?: d(?:e |es |u |')(?:ces )?[a-z0-9]+(?: de [a-z]+)?| of (?:the |those |these )?(?:\w+'s )?\w+| principale?| majeur| numero un)){0,2}(?: (?:in|of|dans|de) (?:this|that|the|cette?|l[ae]) ?\w+(?: (?:of|about|de|du|des) \w+)?| here)?,?\s*(?:is|was|are|were|being|would be|c'est|ce serait|ce sont|est|etait|serait|sont|=|为|(?:其实|才|就|应该|原来|居然)?是|:|：)?\s*(?:the |en fait |actually |in fact |really )?$/u;
/** "The one who sold is Tencent", "celui qui a vendu, c'est Tencent", 卖的是腾讯. */
const cleft =
  /(?<![a-z])(?:ones? (?:who |that |doing the |actually )*|(?:celui|celle|ceux|celles) qui (?:a |ont |s'est |se sont )?)$/u;
const cleftLink = /(?:^|[ ,])(?:is|was|are|were|c'est|ce sont|est|sont) (?:actually |in fact )?$/u;
const hanCleft = /^[^,，]{0,10}的(?:那个|那家|一方|人|公司|那方)?(?:其实|才|就|应该|居然)?是$/u;
const actorNoun = /(?:ers?|ors?|eurs?|[家方])$/u;

export function isPredicate(group: Group, verb: Verb, sentence: Sentence): boolean {
  const noun = sentence.text.slice(verb.start - sentence.start, group.start - sentence.start);
  if (hanCleft.test(noun)) return true;
  if (cleft.test(sentence.text.slice(0, verb.start - sentence.start)) && cleftLink.test(noun)) return true;
  const [, word = '', gap = ''] = /^(\p{sc=Han}+?[家方]|[a-z]+)(.*)$/u.exec(noun) ?? [];
  return actorNoun.test(word) && linking.test(gap);
}
