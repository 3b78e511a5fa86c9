/** Whether a sentence asks, or takes back what it tells. */
import type { Mark } from './names.ts';
import type { Word } from './vocabulary/vocabulary.ts';

const has = (marks: readonly Mark[], word: Word) =>
  marks.some((mark) => mark.kind === 'word' && mark.key === word);

/** `rest`: what stands behind the sentence. */
export function asks(sentence: string, rest: string, marks: readonly Mark[]): boolean {
  const asksInWords = questionWords.test(sentence.trim());
  const [end = ''] = /^[\s?!？！"”»]*/u.exec(rest.slice(0, 4)) ?? [];
  // "100 billion, according to Caijing??" marvels and asks nothing.
  const marvels =
    /[?？!！]{2}/u.test(end) &&
    (said.some((word) => has(marks, word)) || heard.test(sentence)) &&
    !inverted.test(sentence.trim());
  // "Did they? Per Caijing, yes": the writer answers.
  if (affirmed.test(rest)) return false;
  // "He said nothing of the kind, ok?" insists.
  if (insisting.test(sentence.trim())) return false;
  // "Nvidia announced it in April, you only found out now?": what is known is not asked.
  if (presumed.test(sentence.trim())) return false;
  return asksInWords || (/[?？]/u.test(end) && !marvels);
}

const said: readonly Word[] = ['report', 'deny', 'untrue'];
/** Hearsay that is told and not asked: "apparently ByteDance bought them??" */
const heard =
  /(?<![a-z])(?:apparently|reportedly|allegedly|rumou?r has it|apparemment|il parait|parait[ -]que|soi-disant)(?![a-z])|据说|听说|据传|据报|据悉|传闻/u;

const questionWords =
  /^(?:\W*(?:so|and|but|or|wait|hey|ok|hmm|et|mais|ou|alors|donc)\W+)?(?:is it true|did |does |(?:was|is|were|are|has|have) (?:it|this|that|they|he|she|there|those|these)(?![a-z'])|has anyone|who (?!says|said)|(?:what|when|where|how)(?:'?s| (?:is|are|was|were|did|does|do|has|have|can|could|would|will|about|happened|if|kind|much|many|come|big|long|often))(?![a-z])|why |which |est-ce|est-il vrai|qui a |quand |pourquoi |combien )|(?<![a-z])(?:(?:any|some)(?:one|body) (?:here )?(?:know|knows|got|have|has|can|care to)|wonder(?:ing)? (?:if|whether|who)|not sure (?:if|whether)|quelqu'un (?:sait|peut|aurait)|je me demande|vous savez si)(?![a-z])|吗[，,。!！]?$|(?:是不是|有没有|是否|真的假的|请问|求问|求证|有人知道|有谁知道|想问|问一下)|(?<![没为慌怕急装算吹]|啥.{1,2}|什么.{1,2})(?:什么(?!.{1,2}什么)|多少|几何|怎么|为啥|为何|啥(?!.{1,2}啥))|谁(?!卖|买|说|是)|谁[卖买是][^:：]*$|哪[家些里个]/u;
const insisting = /(?:, ?(?:ok(?:ay)?|alright|people|d'accord|compris|hein ok)|[好行懂]吗|好不好|ok吗)$/u;
const presumed =
  /[,，:：—–-] ?(?:and |et )?(?:(?:you(?:'re|r)?|u|ur|y'all|people)(?: guys| all| people)? (?:are |have |did )?(?:only |just |not |seriously )*(?:find|found|notic|realis|realiz|learn|hear|catch|caught|didn't know|know)|(?:vous|tu)(?: ne)? (?:le |l'|en )?(?:venez|viens|decouvr|appren|appr|savi|saviez|savais|sais|savez)|你们?(?:才|不|都|咋|怎么|现在|今天)?(?:才|都|还)?(?:不)?(?:知道|看到|发现|反应))(?! ?(?:if|whether|si|s'il|是不是|是否|真假|[^，。]*吗))/u;
const affirmed =
  /^[\s?!？！]*(?:(?:per|says|selon|d'apres) [\p{L}《》]+,? )?(?:yes|yep|yup|yeah|they did|it did|they sure did|oui|ouais|是的|没错|对[,，。!！])(?:,? (?:they|it|he) (?:did|has|have|is|was)| [^\p{L}]|[^\p{L}\s?？]|$)/u;
const inverted =
  /(?:^|[,:，：] ?)(?:is|are|was|were|has|have|did|does|do|can|could|will|would|est-ce|es-tu)(?![a-z])|[吗呢]$/u;

/** `next`: the sentence behind it. */
export function refutes(sentence: string, next: string, marks: readonly Mark[]): boolean {
  return (
    contradiction.test(next.trim()) ||
    supposed.test(sentence.trim()) ||
    mocking.test(sentence.trim()) ||
    marks.some((mark) => mark.key === 'refute' && mark.kind === 'word' && !isReported(mark, marks)) ||
    (has(marks, 'untrue') && /["“«「『]/u.test(sentence) && has(marks, 'confirm'))
  );
}

/** "ByteDance says it is not true that …": a party takes it back, not the message. */
function isReported(refute: Mark, marks: readonly Mark[]): boolean {
  const before = marks.filter((mark) => mark.end <= refute.start && refute.start - mark.end < 25);
  return (
    marks.some((mark) => mark.key === 'untrue' && mark.start >= refute.start && mark.end <= refute.end) &&
    before.some((mark) => mark.key === 'report' || mark.key === 'announce') &&
    marks.some((mark) => mark.key === 'company' && mark.end <= refute.start)
  );
}

/** "Oh sure, and I'm the queen of England": nobody is meant to believe it. */
const mocking =
  /(?<![a-z])(?:and |et )(?:i'm|i am|moi je suis|je suis) (?:the |le |la |l')?(?:queen|king|pope|batman|santa|tooth|easter|reine|roi|pape|pere noel)|^\W*(?:oh )?(?:sure|yeah,? right|ri+ght)(?:,|\.\.\.| and)|(?:^|\s)\/s\W*$|ben voyons|mais (?:oui )?bien sur[,. ]|c'est ca,? oui|^(?:是是是|对对对|好好好|行行行|呵呵)|你说[的得]都?对|\[?狗头\]?|我(?:还|就)?是秦始皇/u;

/** "If Tencent had sold them, I'd eat my hat". */
const supposed =
  /^(?:and |but |et |mais )?(?:if|si)(?![a-z]).*(?<![a-z])(?:i'd|i would|i'll eat|we'd know|ca se saurait|on le saurait|je mange)(?![a-z])|(?:要是|如果|假如|若).*(?:才怪|[我俺].{0,6}(?:吃|倒立|改名|跪|裸|跟你姓|跟他姓|直播))/u;

/** A short "It doesn't." or "Faux." behind a sentence takes it back. */
const contradiction =
  /^(?:(?:uh|lol|um|err?|nah),? )?(?:no|nope|nah|wrong|false|nonsense|(?:that|it) never happened|not (?:true|so|really|what it says)|(?:it|that|they|he|she)(?:'s| is| are| was)? ?(?:does|did|is|was|has|are)?(?:n't| not)(?: \w+)?(?: (?:true|so|right|correct))?|(?:it|that)(?:'s| is) (?:wrong|false|not true|nonsense)|non|faux|(?:ca )?c'est (?:faux|du vent)|ce n'est pas (?:vrai|le cas)|pas du tout|absolument pas|pas vrai|不是|不对|错了?|假的|并不是|没有|不是这样的?|没这回事|没有的事)$|^(?:it|that|they) (?:is|does|did|was|has|do)n't[:,;—] |^(?:that|this|it|he|she|they|you|which)(?:'s| is| are| has| have|'ve| had)?(?: got)?(?: it| that| this)?(?: all| exactly)? (?:backwards|reversed|the wrong way a?round|mixed up|upside down)(?![a-z])|^(?:il|elle|ils|elles|tu|vous|ca|c'est|cela)\b.{0,12} (?:a l'envers|tout faux)|^(?:他|她|这|那)?[^,，]{0,4}(?:说|搞|弄|写)反了/u;
