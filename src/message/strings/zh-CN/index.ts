/** Every word that Dossier says in simplified Chinese, with full-width punctuation. */

import type { Strings } from '../en/index.ts';
import { spelled } from '../slash.ts';
import { check } from './check.ts';
import { commandWords } from './commands.ts';
import { generalWords } from './general.ts';
import { listWords } from './lists.ts';
import { pinWords } from './pins.ts';

const { ask, gaps, forget, private: alone } = spelled(commandWords);

/** The same inside a line as at its start. */
const response: Strings['response'] = {
  denies: (by) => `${by}否认`,
  confirms: (by) => `${by}证实`,
  declines: (by) => `${by}未予置评`,
  corrects: (by) => `${by}更正`,
};

export const zhCN: Strings = {
  endonym: '简体中文',
  clients: ['zh-CN'],
  dates: { of: 'zh-CN', written: (date) => date },
  quote: (text) => `“${text}”`,
  printed: (question) => question,
  join: (parts) => parts.join('；'),
  heading: (text, body) => `${text}：${body}`,
  aside: (text, aside) => `${text}（${aside}）`,
  space: '',

  state: {
    disputed: '有争议',
    reported: '据报道',
    announced: '已宣布',
    said: '引述',
    stated: '文章所述',
    asked: '提问',
    denial: '否认',
    reply: '回应',
    unsaid: '文章未提及',
  },
  says: {
    reported: (by, via) => (via ? `据${by}报道，${via}转述` : `据${by}报道`),
    announced: (by, told) => (told ? `据${told}，${by}宣布` : `${by}宣布`),
    said: (by, told) => (told ? `据${told}，${by}表示` : `${by}表示`),
    denial: (by) => `${by}的否认`,
    reply: (by) => `${by}的回应`,
    article: '文章',
    stated: (told) => `${told}自身的叙述，未注明来源`,
    question: '文章提出，未作回答',
    ourReading: '按本简报的理解',
    ourAttribution: '来源按本简报的理解',
  },
  place: (paragraph, sentence) => `第 ${paragraph} 段第 ${sentence} 句`,
  placeShort: (paragraph) => `第 ${paragraph} 段`,
  placeIn: (place, source) => `${place}，见${source}`,
  sourceOf: (source, date) => `${date}${source}`,
  heard: (by, date) => `由${by}记录${date ? `，${date}` : ''}`,
  seen: (date) => `${date}查阅`,
  response,
  saying: (by, words) => `${by}，称${words}`,
  answeredBy: response,
  drawnBy: { curator: '范围由本简报划定，来源未作说明。', source: '范围由来源自己划定。' },
  undenied: '这一点未见否认，但不等于得到证实。',
  note: (note) => `简报注：${note}`,
  noteUnder: (button) => `见“${button}”。`,
  derived: (label, amount, sum) => `简报推算，文章未给出：${label && `${label}，`}${amount}（${sum}）`,
  asked: (question) => `问题：${question}`,
  articleOf: (date) => `文章日期：${date}`,
  checked: (date) => `${date}核对`,
  undated: '未注明日期',
  more: (count) => `……另有 ${count} 条`,
  pageOf: (page, pages) => `（${page}/${pages}）`,
  withheld: (count) => `有 ${count} 条说法未显示：连同必须附带的说明一起，会超出 Discord 的长度限制。`,

  unknown: {
    nothing: '我没有在文章中找到相关内容。',
    nothingAnywhere: '我没有在现有简报中找到相关内容。',
    yesNo: '未提及不等于有，也不等于没有。',
    closest: (claim) => `最接近的说法：${claim}`,
    nearest: '简报中最接近的问题：',
    nearestIn: (title) => `最接近的问题，出自“${title}”：`,
    nearestAnywhere: '最接近的问题：',
    instead: '您可以问：',
  },
  choices: '不太确定您的意思。',
  repeated: (link: string) => `刚刚已在这里回答过：${link}`,

  button: {
    evidence: '出处',
    denial: '否认',
    replies: '回应',
    related: '相关',
    remove: '移除',
    ask: '提问',
    gaps: '未提及',
    topics: '打开一个话题',
    show: '在频道中显示',
    wrong: '有误？',
    open: '打开来源',
    project: '项目',
    privacy: '隐私',
    terms: '条款',
  },
  detail: {
    source: '出处',
    place: '位置',
    words: '原文用词',
    translated: (by) => `译文，并非${by}的原话。`,
    position: (start, end) => `第 ${start} 至 ${end} 个字符`,
    fingerprint: (sha256) => `该句的 SHA-256：${sha256}`,
    verify: (command) => `手上有文章时，可用 ${command} 核实。`,
    unproved: '这个位置尚未与原文核对。',
    related: '简报中还有：',
    nothingRelated: '这份简报中没有其他相近的内容。',
  },
  gone: {
    unknown: '这条说法已不在简报中，也没有记录说明它的去向。',
    superseded: (date, reason) => `已于${date}更改。${reason}`,
    withdrawn: (date, reason) => `已于${date}撤回。${reason}`,
    was: '原为',
    is: '现为',
    edited: '上次回答之后，这条说法有过修改。以下是现在的内容。',
    topic: '这个话题已不在简报中。',
    briefing: '这份简报已不再提供。',
  },
  briefing: {
    undenied: '以下未见否认，但不等于得到证实',
    revision: (revision) => `修订号 ${revision}`,
    read: {
      none: (language) => `所读：${language}`,
      human: (language) => `所读：${language}译文`,
      machine: (language) => `所读：${language}机器译文`,
    },
  },
  about: {
    what: 'Dossier 依据经编者整理的简报作答：有什么说法，谁说的，在原文何处，谁否认，否认到什么范围。它不判断真假；文章没有提到的，它会如实说明。',
    loaded: '简报',
    version: (version, revision) => `程序版本 ${version}，内容修订号 ${revision}`,
    privacy: `Dossier 不保存用户 ID，也不保存提问，除非服务器的管理者开启统计（${gaps}）。开启后，对没有得到回答的问题，只保存文字（去掉链接、提及、邮箱地址和长串数字）、服务器、日期和次数，保存 30 天；不保存用户、频道和具体时间，使用 ${alone} 的提问也不保存。版主置顶简报时，Dossier 只保存服务器、频道和消息的 ID，以及简报的名称、语言、修订号和置顶状态。此外不保存任何信息，用 ${forget} 可全部删除。`,
  },

  error: {
    unexpected: (id) =>
      `出现了意外错误，没有丢失任何内容。请再试一次；如仍出错，请把编号 ${id} 告诉本机器人的运营者。`,
    unknownCommand: '本机器人已不再提供这个命令。输入 `/` 可查看现有命令。',
    unknownButton: '这个按钮来自较早的版本。请重新提问。',
    removeRefused: '只有提问者本人，或有权管理消息的版主，才能移除这条回答。',
    nothingAsked: `请输入问题，例如用 ${ask}。`,
  },
  check,
  ...commandWords,
  ...generalWords,
  ...listWords,
  ...pinWords,
};
