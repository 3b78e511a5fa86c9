/** Every word that Dossier says in simplified Chinese, with full-width punctuation. */
import { checkWords } from './check/zh-CN.ts';
import { spelled } from './commands/slash.ts';
import { commandWords } from './commands/zh-CN.ts';
import type { Strings } from './en.ts';
import { pinWords } from './pins/zh-CN.ts';
import { unansweredWords } from './unanswered/zh-CN.ts';

const { ask, gaps, forget, private: alone } = spelled(commandWords);

/** A space between digits and the characters behind them, as the briefings write it: “20 亿”. */
const spaced = (number: string) => number.replace(/(?<=\d)(?=\p{Script=Han})/u, ' ');

export const zhCN: Strings = {
  quote: (text) => `“${text}”`,
  join: (parts) => parts.join('；'),
  heading: (text, body) => `${text}：${body}`,
  aside: (text, aside) => `${text}（${aside}）`,

  verdict: {
    reported: (by, via) => (via ? `据${by}报道，经${via}转述` : `据${by}报道`),
    announced: (by) => `${by}所宣布，据文章转述`,
    denial: (by) => `${by}的否认，据文章转述`,
    stated: '文章自身的叙述，未注明来源',
    statedBy: (by) => `${by}所称，据文章转述`,
    question: '文章提出但未作回答的问题',
    denied: (by, words) => `${by}已否认（${words}）`,
    noComment: (by, words) => `${by}未予置评（${words}）`,
    meaning: (words, meaning) => `${words}，意为${meaning}`,
  },

  field: {
    chain: '谁说的',
    locator: '原文位置',
    denied: (by) => `${by}的否认`,
    noComment: (by) => `${by}未予置评`,
    undenied: '有无否认',
    covers: '这项否认针对的内容',
    note: '编者注',
    words: '原文用词',
    figures: '数字',
    related: '同一篇文章的相关内容',
    nearest: '文章中最接近的内容（并未回答所提问题）',
    proof: '核验',
  },
  noteInList: (note) => `编者注：${note}`,
  undenied: '文章没有提到有人否认这一点，但这不等于得到证实。',
  sentence: (paragraph, sentence) => `文章第 ${paragraph} 段第 ${sentence} 句`,
  sentenceShort: (paragraph, sentence) => `第 ${paragraph} 段第 ${sentence} 句`,
  denial: {
    words: (words, language) => `用词（${language}）：${words}`,
    translated: (words, by) => `${words}。这是译文，并非${by}的原话。`,
    scope: (scope, drawnBy) => `范围：${scope}${drawnBy}`,
    scopeBy: {
      curator: '这一范围由编者根据文章划定。',
      source: '这一范围由消息来源自己划定。',
    },
    where: (place, chain) => `${place}。来源链：${chain}`,
  },
  freshness: (published, checked) =>
    `${published ? `文章日期：${published}` : '文章没有注明日期'}。最近一次与原文核对：${checked}。`,
  asked: (question) => `所提问题：${question}`,
  fromBriefing: (title) => `出自简报${title}`,
  withheld: (count) => `有 ${count} 条内容未显示：连同必须附带的说明一起，会超出 Discord 的长度限制。`,
  more: (count) => `……另有 ${count} 条。`,

  unknown: {
    nothing: '就 Dossier 所能查到的，文章没有说明这一点。',
    nothingAnywhere: '就 Dossier 所能查到的，现有简报都没有说明这一点。',
    space: '',
    silence: '没有提到，既不表示“是”，也不表示“否”。',
    nearest: (topics) => `最接近的话题（并未回答所提问题）：${topics}`,
  },
  choices: '您想问的是哪一条？',
  repeated: (link: string) => `刚刚已在这里回答过：${link}`,

  button: {
    evidence: '出处',
    denial: '否认',
    related: '相关内容',
    remove: '移除',
    ask: '提问',
    choose: '回答',
    numbered: (label, number) => `${label} ${number}`,
  },
  gone: {
    unknown: '这条内容已不在简报中，也没有记录说明它的去向。',
    superseded: (date, reason) => `已于${date}更改。${reason}`,
    withdrawn: (date, reason) => `已于${date}撤回。${reason}`,
    was: '原为',
    is: '现为',
    edited: '上次回答之后，这条内容有过修改。以下是现在的内容。',
    topic: '这个话题已不在简报中。',
    briefing: '这份简报已不再提供。',
  },

  proof: {
    position: (start, end) => `规范化文本的第 ${start} 至 ${end} 个字符`,
    fingerprint: (sha256) => `该句的 SHA-256：${sha256}`,
    verify: (command) => `持有这篇文章的人都可以用此命令核实这条引用：${command}`,
  },
  tally: {
    claims: (count) => `文章中的相关内容共 ${count} 条`,
    separator: '，',
    denied: (count, by) => `其中 ${count} 条遭${by}否认`,
    undenied: '文章均未提到有人否认',
  },
  topic: {
    opening: (title, tally) => `${title}：${tally}。`,
    summary: (tally, command) => `${tally}。完整内容：${command}`,
    rest: '其他内容',
  },
  denials: {
    opening: (count, by) => `文章提到 ${count} 项否认，来自${by}。`,
    none: '文章没有提到任何否认，但这并不证实什么。',
    nobody: '文章中无人否认的内容（但这并不证实什么）',
  },
  figures: {
    opening: '这份简报中的全部数字，以及它们的出处。',
    none: '这份简报没有数字。',
    given: '文章给出的数字',
    derivedHeading: '推算得出的数字',
    derived: '由此处推算，没有任何来源给出',
    workedOut: '此处推算',
    sum: (formula) => `算式：${formula}`,
    basis: (denied) => `所依据的数字：${denied}`,
    qualifier: {
      exactly: (amount) => amount,
      about: (amount) => `约 ${amount}`,
      'at-least': (amount) => `至少 ${amount}`,
      'at-most': (amount) => `最多 ${amount}`,
      'less-than': (amount) => `不到 ${amount}`,
      'more-than': (amount) => `超过 ${amount}`,
    },
    currency: {
      CNY: (number) => spaced(`${number}元人民币`),
      USD: (number) => spaced(`${number}美元`),
      EUR: (number) => spaced(`${number}欧元`),
    },
  },
  sources: {
    opening: '这份简报的来源，从源头到所读的文章。',
    list: '来源',
    kind: {
      magazine: '杂志',
      newspaper: '报纸',
      article: '所读的文章',
      company: '公司',
      government: '政府机构',
      person: '个人',
    },
    speaks: (kind, language) => `${kind}（${language}）`,
    relays: (publisher) => `转述${publisher}`,
    published: (date) => `${date}发布`,
    undated: '日期不详',
    unlinked: '网址不详',
    edition: '所读的文本',
    translation: {
      none: (language) => `${language}原文。`,
      human: (language, of) => `${language}译文；原文语言：${of}。`,
      machine: (language, of) => `${language}文本，由机器翻译而成；原文语言：${of}。`,
    },
    unknownLanguage: '未注明',
    sha256: (sha256) => `规范化文本的 SHA-256：${sha256}`,
    gaps: '文章没有给出的内容',
    verify: '如何核实引用',
    verifyText: (command) =>
      `每条内容都注明所在的段和句，并保存该句的指纹。手上有文章副本时，用 ${command} 即可逐条核实引用。文章本身不在此转载。`,
  },
  briefing: {
    revision: (revision) => `修订号 ${revision}。`,
    ask: `可以用 ${ask} 自由提问，也可以打开一个话题：`,
    askPrivately: `使用 ${alone} 选项时，只有您能看到回答。`,
  },
  about: {
    what: 'Dossier 依据经编者整理的简报作答：有什么说法，谁说的，在原文何处，谁否认，否认到什么范围。它只说文件中有的内容，不判断真假；文章没有提到的，它会如实说明。',
    loaded: '现有简报',
    version: (version, revision) => `程序版本 ${version}，内容修订号 ${revision}`,
    privacyHeading: '隐私',
    privacy: `Dossier 不保存用户 ID，也不保存提问，除非服务器的管理者开启统计（${gaps}）。开启后，对没有得到回答的问题，只保存文字（去掉链接、提及、邮箱地址和长串数字）、服务器、日期和次数，保存 30 天；不保存用户、频道和具体时间，使用 ${alone} 的提问也不保存。版主置顶简报时，Dossier 只保存服务器、频道和消息的 ID，以及简报的名称、语言、修订号和置顶状态。此外不保存任何信息，用 ${forget} 可全部删除。`,
    versionHeading: '版本',
  },

  error: {
    unexpected: (id) =>
      `出现了意外错误，没有丢失任何内容。请再试一次；如仍出错，请把编号 ${id} 告诉本机器人的运营者。`,
    unknownCommand: '本机器人已不再提供这个命令。输入 `/` 可查看现有命令。',
    unknownButton: '这个按钮来自较早的版本。请重新提问。',
    removeRefused: '只有提问者本人，或有权管理消息的版主，才能移除这条回答。',
    nothingAsked: '请输入问题。',
  },
  ...checkWords,
  ...commandWords,
  ...pinWords,
  ...unansweredWords,
};
