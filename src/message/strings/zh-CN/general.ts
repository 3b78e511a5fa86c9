/** What is said to questions that any briefing is asked, and of the bot itself, in simplified Chinese. */

import type { GeneralWords } from '../en/general.ts';
import { spelled } from '../slash.ts';
import { check } from './check.ts';
import { commandWords } from './commands.ts';

const { ask, show, about } = spelled(commandWords);

const rank = (language: string) => (language === '中文' ? 0 : 1);

export const generalWords: GeneralWords = {
  general: {
    truth: '我不判断真假。以下是各方的说法：',
    settled: '文章没有下定论。',
    noParty: (party) => `这里没有记录${party}的说法。`,
    onRecord: (party) => `简报中关于${party}的内容：`,
    noneOf: (party) => `简报中没有关于${party}的内容。`,
    undated: '没有记录文章的日期。',
    checked: (date) => `简报最近一次与文章核对：${date}。`,
    unlinked: '没有记录链接。',
    hello: `您好！可以用 ${ask} 提问，也可以选一个问题：`,
    thanks: '不客气。',
    bye: '再见！',
    language: (languages) => {
      const names = languages.map((name) => name.replace(/语$/, '文'));
      // 自己的语言在前。
      const [first = '', ...others] = names.toSorted((one, other) => rank(one) - rank(other));
      return `我能读${[first, ...others.slice(0, -1)].join('、')}和${others.at(-1)}，请用其中一种语言提问。`;
    },
    which: '哪一份简报？',
  },
  help: {
    what: () => '我依据简报作答：有什么说法，谁说的，谁否认。',
    ask: `${ask}：用自己的话提问`,
    topics: (commands) => `${commands}：看一个话题`,
    show: (briefings) => `${show}：一屏看完${briefings > 1 ? '一件' : '整件'}事`,
    message: `在消息的“应用”菜单里：**${check.name}**或**${commandWords.answerFrom.name}**`,
    about: `${about}：我保存哪些信息（几乎没有）。我不判断真假。`,
  },
  guide: {
    ask: { title: '提问', text: `输入 /${commandWords.command.ask.name} 和一个问题，或点选下面的问题。` },
    check: {
      title: '核对一条消息',
      text: (author) => `${author} 的消息里有一个数字不对。右键点击它，再选“应用”，或直接点这里。`,
      action: '核对',
    },
    edit: {
      title: '修改简报',
      text: (directory) => `先置顶简报，再修改 ${directory} 中它的 YAML 的一行并保存，置顶消息会随之更新。`,
      action: '置顶',
    },
  },
};
