/** What a newcomer is told to try in the sandbox, in simplified Chinese. */
import { commandWords } from '../commands/zh-CN.ts';
import type { Strings } from '../en.ts';

export const guide: Strings['guide'] = {
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
};
