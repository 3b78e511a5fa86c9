/** What is said of pins in simplified Chinese, to all who read the channel too, and what else moderators and editors are told. */

import type { PinWords } from '../en/pins.ts';
import { spelled } from '../slash.ts';
import { commandWords } from './commands.ts';

const { list, pin, gapsWith, state: withState, private: alone } = spelled(commandWords);
/** Of `/pins gaps`. */
const states = { on: '开启', off: '关闭', show: '查看' };

export const pinWords: PinWords = {
  changed: {
    changed: (was, is) => `**有改动**\n- 原为：${was}\n- 现为：${is}`,
    fromTo: (was, is) => `${was || '无'} → ${is || '无'}`,
    added: (is) => `**本简报新增**\n- ${is}`,
    removed: (was) => `**已不在本简报中**\n- 原为：${was}`,
  },
  pins: {
    link: '本频道置顶',
    pinned: (link) => `已置顶：${link}\n简报有改动时，这条消息会自动更新。`,
    updated: (link) => `这份简报此前已在本频道置顶。原消息保留，内容已是简报的最新版本：${link}`,
    unpinned: (link) => `已取消置顶。消息仍在，但不再更新：${link}`,
    none: `本频道没有置顶这份简报。用 ${list} 查看本服务器的置顶简报。`,
    refreshing: (count) => `正在检查本服务器的 ${count} 份置顶简报。用 ${list} 查看状态。`,
    forgetting: {
      ask: '要删除为本服务器保存的全部内容吗？即其置顶简报与已统计的问题，删除后无法恢复。消息仍留在各频道，但不再更新。',
      forget: '全部删除',
      keep: '保留',
      kept: '没有删除任何内容。',
    },
    forgotten: (count, questions) =>
      `已删除所保存的本服务器全部数据（${count} 条置顶记录，${questions} 次提问），不再统计提问。消息仍留在各频道，但不再更新。`,
    serverOnly: '简报只能在服务器的频道里置顶。',
    pinnersOnly:
      '只有可以置顶消息的成员才能这样做。管理本服务器身份组的人可以授予“置顶消息”（Pin Messages）权限。',
    managersOnly: '只有可以管理服务器的成员才能这样做（“管理服务器”权限）。',
    lacking: (permissions) =>
      `没有发送任何消息：机器人在本频道缺少${permissions}权限。管理本频道的人可在“编辑频道 → 权限”中授予，管理身份组的人可在“服务器设置 → 身份组”中授予。`,
    permission: {
      view: '“查看频道”',
      send: '“发送消息”',
      sendInThreads: '“在子区内发送消息”',
      embed: '“嵌入链接”',
      history: '“读取消息历史记录”',
      pin: '“置顶消息”（Pin Messages）',
    },
    full: '本频道的置顶消息已达 Discord 的上限。请先取消一条旧的置顶，再试一次。',
    overtaken: '其间有人取消了置顶，或删除了本服务器的数据，因此没有置顶任何内容。请再试一次。',
    unanswered: 'Discord 没有响应。请稍后再试；不会重复发送。',
    refused: (code, reason) => `Discord 拒绝了请求（${code}）：${reason}`,
    unavailable: (trouble) =>
      `置顶功能暂时不可用：${trouble}。没有数据丢失，问答照常进行。机器人的运营者可在日志中找到解决办法。`,
    trouble: {
      gone: '数据库文件被删除或替换',
      'read-only': '数据库无法写入',
      full: '数据库已没有剩余空间',
      locked: '数据库被另一个程序锁定',
      unreachable: '数据库服务器没有响应',
      untrusted: '数据库服务器的证书不受信任',
      damaged: '数据库已损坏',
      newer: '数据库属于本机器人的更新版本',
      other: '数据库出错',
    },
    reason: {
      10003: '频道已不存在',
      10008: '消息已被删除',
      30046: '对旧消息的编辑过多，稍后再试',
      50001: '机器人已看不到该频道',
      50013: '机器人在该频道缺少权限',
      50083: '子区已归档',
      other: '机器人不清楚原因',
    },
    list: {
      heading: '本服务器的置顶简报',
      empty: `本服务器没有置顶简报。用 ${pin} 置顶一份。`,
      line: (name, channel, language) => `${name}，位于 ${channel}，${language}`,
      revision: (revision, age) => `修订号 ${revision}，${age}`,
      current: '已是最新',
      waiting: '即将更新',
      waitingFor: (reason) => `稍后更新：${reason}`,
      kept: (reason) => `尚未更新：${reason}`,
      retired: (reason) => `不再更新：${reason}`,
    },
  },
  preview: {
    form: {
      title: '预览一条说法',
      label: '说法（YAML）',
      placeholder: '一条完整的说法，写法同 briefing.yaml',
    },
    shown: '**预览。**只有您能看到，没有保存，也没有发布。',
    notShown: '**暂时无法显示。**只有您能看到，没有保存任何内容。',
    faults: '提交拉取请求前需要改正',
    line: (line) => `第 ${line} 行：`,
    elsewhere: '简报的其他地方：',
    heldBack: '- 对它的回应还是草稿，因此简报不会显示它。',
  },
  unanswered: {
    state: { ...states, off: `${states.off}，并删除已统计的内容` },
    on: `已开启：本服务器开始统计没有得到回答的问题。只保存问题的文字（统一写法，去掉链接、提及、邮箱地址和长串数字）、日期和次数，保存 30 天；不保存用户、频道和具体时间，使用 ${alone} 的提问也不会保存。请告知服务器成员。用 ${gapsWith(states.show)} 查看，用 ${withState(states.off)} 删除。`,
    off: (count) => `已关闭：本服务器不统计提问，此前统计的内容已全部删除（共 ${count} 次提问）。`,
    isOff: `已关闭：没有保存本服务器的任何提问。用 ${gapsWith(states.on)} 开始统计没有得到回答的问题。`,
    none: '已开启，但最近 30 天没有未得到回答的问题。',
    heading: '最近 30 天没有得到回答的问题',
    opening: (questions) => `共 ${questions} 次提问`,
    line: (count, wording, others) =>
      `${count} × ${wording}${others === 0 ? '' : `（另有 ${others} 种问法）`}`,
    serverOnly: '只有在服务器里才会统计提问。',
    unavailable: (trouble) =>
      `暂时无法使用：${trouble}。没有任何改动，问答照常进行。机器人的运营者可在日志中找到解决办法。`,
  },
};
