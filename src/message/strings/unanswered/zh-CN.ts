/** What is said about questions that found no answer, in simplified Chinese. */

import { spelled } from '../commands/slash.ts';
import { commandWords } from '../commands/zh-CN.ts';
import type { Strings } from '../en.ts';

const names = spelled(commandWords);
const state = { on: '开启', off: '关闭', show: '查看' };

export const unanswered: Strings['unanswered'] = {
  state: { ...state, off: `${state.off}，并删除已统计的内容` },
  on: `已开启：本服务器开始统计没有得到回答的问题。只保存问题的文字（统一写法，去掉链接、提及、邮箱地址和长串数字）、日期和次数，保存 30 天；不保存用户、频道和具体时间，使用 ${names.private} 的提问也不会保存。请告知服务器成员。用 ${names.gapsWith(state.show)} 查看，用 ${names.state(state.off)} 删除。`,
  off: (count) => `已关闭：本服务器不统计提问，此前统计的内容已全部删除（共 ${count} 次提问）。`,
  isOff: `已关闭：没有保存本服务器的任何提问。用 ${names.gapsWith(state.on)} 开始统计没有得到回答的问题。`,
  none: '已开启，但最近 30 天没有未得到回答的问题。',
  heading: '最近 30 天没有得到回答的问题',
  opening: (questions) => `共 ${questions} 次提问`,
  line: (count, wording, others) => `${count} × ${wording}${others === 0 ? '' : `（另有 ${others} 种问法）`}`,
  serverOnly: '只有在服务器里才会统计提问。',
  unavailable: (trouble) =>
    `暂时无法使用：${trouble}。没有任何改动，问答照常进行。机器人的运营者可在日志中找到解决办法。`,
};
