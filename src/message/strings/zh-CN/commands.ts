/** Names and descriptions of commands and options in simplified Chinese. */
import type { CommandWords } from '../en/commands.ts';

export const commandWords: CommandWords = {
  command: {
    ask: { name: '提问', description: '向简报提问：有什么说法，谁说的，谁否认' },
    help: { name: '帮助', description: '本机器人能做什么，六行说明' },
    denials: { name: '否认', description: '每一项否认：用词、范围，以及无人否认的内容' },
    figures: { name: '数字', description: '每一个数字：是约数还是下限，谁给出，谁否认' },
    sources: { name: '来源', description: '来源链，以及如何核实引用' },
    briefing: { name: '简报', description: '一屏看完整件事，或查看有何变化' },
    briefingShow: { name: '显示', description: '显示整份简报，或其中一个话题' },
    briefingChanges: { name: '变更', description: '新增、更改或撤回的内容' },
    pins: { name: '置顶管理', description: '供版主使用：置顶的简报，以及所保存的本服务器数据' },
    pinsPin: { name: '置顶', description: '在本频道置顶，并保持更新' },
    pinsUnpin: { name: '取消置顶', description: '从本频道的置顶中移除' },
    pinsList: { name: '列表', description: '本服务器的置顶简报及其状态' },
    pinsRefresh: { name: '刷新', description: '重新检查本服务器的每份置顶简报' },
    pinsForget: { name: '清除', description: '删除所保存的本服务器全部数据' },
    pinsGaps: { name: '缺口', description: '统计或查看没有得到回答的问题，默认关闭' },
    preview: { name: '预览', description: '供编辑使用：一条说法会怎样显示，有哪些问题' },
    about: { name: '关于', description: '本机器人是什么、版本，以及它保存哪些信息' },
  },
  answerFrom: { name: '据简报回答' },
  option: {
    state: { name: '状态', description: '开启、关闭或查看，默认为查看' },
    question: { name: '问题', description: '用自己的话提问，输入时会出现建议' },
    language: { name: '语言', description: '回答所用的语言，默认为您的语言' },
    private: { name: '仅自己可见', description: '回答只有您能看到' },
    listPrivate: { name: '仅自己可见', description: '选“否”则整个频道可见，默认只有您能看到' },
    for: { name: '给', description: '回答给谁，只提及这一位成员' },
    briefing: { name: '简报', description: '哪一份简报，默认为最近更新的一份' },
    topic: { name: '话题', description: '其中一个话题，默认为整份简报' },
    announce: { name: '通知', description: '内容含义有变时以回复说明，默认开启' },
  },
};
