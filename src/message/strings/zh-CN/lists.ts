/** What lists and amounts say in simplified Chinese. */
import type { ListWords } from '../en/lists.ts';

/** A space between digits and the characters behind them, as the briefings write it: “20 亿”. */
const spaced = (number: string) =>
  number.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, ' ');

export const listWords: ListWords = {
  denials: {
    title: '否认',
    none: '文章没有提到任何否认，但这不等于得到证实。',
    nobody: '未见否认，但不等于得到证实',
  },
  figures: {
    title: '数字',
    none: '这份简报没有数字。',
    derived: '由此处推算，没有任何来源给出',
    sum: (formula) => `算式：${formula}`,
    basis: (denied) => `所依据的数字：${denied}`,
    qualifier: {
      exactly: (amount) => spaced(amount),
      about: (amount) => `约 ${spaced(amount)}`,
      'at-least': (amount) => `至少 ${spaced(amount)}`,
      'at-most': (amount) => `最多 ${spaced(amount)}`,
      'less-than': (amount) => `不到 ${spaced(amount)}`,
      'more-than': (amount) => `超过 ${spaced(amount)}`,
    },
    compactFrom: 1e4,
    counted: (number, noun) => spaced(`${number}${noun}`),
    money: (number, currency) => spaced(`${number}${currency}`),
    currency: {
      CNY: (number) => spaced(`${number}元人民币`),
      USD: (number) => spaced(`${number}美元`),
      EUR: (number) => spaced(`${number}欧元`),
    },
  },
  sources: {
    title: '来源',
    kind: {
      article: '文章',
      magazine: '杂志',
      newspaper: '报纸',
      agency: '通讯社',
      broadcaster: '广播电视',
      website: '网站',
      company: '公司',
      court: '法院',
      union: '工会',
      association: '协会',
      ministry: '部委',
      government: '政府机构',
      post: '网络帖文',
      person: '个人',
    },
    speaks: (kind, language) => `${kind}（${language}）`,
    relays: (publisher) => `转述${publisher}`,
    published: (date) => `${date}发布`,
    undated: '日期不详',
    unlinked: '网址不详',
    archived: (link) => `存档：${link}`,
    edition: '所读的文本',
    translation: {
      none: (language) => `${language}原文`,
      human: (language, of) => `${language}译文，原文语言：${of}`,
      machine: (language, of) => `${language}机器译文，原文语言：${of}`,
    },
    unknownLanguage: '未注明',
    sha256: (sha256) => `规范化文本的 SHA-256：${sha256}`,
    verify: (command) =>
      `每条说法都注明所在的句子，并保存该句的指纹。手上有文章时，用 ${command} 即可逐条核实。`,
  },
  gaps: { title: '文章未提及', none: '没有记录文章遗漏了什么。' },
  changes: {
    title: '变更',
    none: '这份简报没有变更记录。',
    added: (date) => `${date}新增`,
    superseded: (date) => `${date}更改`,
    withdrawn: (date) => `${date}撤回`,
    reason: (reason) => `原因：${reason}`,
  },
};
