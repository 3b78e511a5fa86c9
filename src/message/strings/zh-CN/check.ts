/** What is said about a chat message that was held against the record, in simplified Chinese. */
import type { Strings } from '../en/index.ts';

export const check: Strings['check'] = {
  name: '对照简报',
  share: '分享到频道',
  opening: (claims, departures) =>
    departures === 0
      ? `这条消息谈到简报中的 ${claims} 条说法，未发现与记录不符之处；这不等于为它背书。`
      : `这条消息有 ${departures} 处与记录不符。`,
  shared: (link) => `这条消息与简报记录的对照：${link}`,
  preview: '以下出自链接预览，并非发言者本人的话：',
  nothing: '这条消息的内容，简报均无记录。这既不支持它，也不否定它。',
  empty: '这条消息没有可供核对的文字。',
  outdated: '核对之后简报有改动，请对这条消息重新核对。',
  departs: {
    amount: '数额不同',
    unit: '货币或单位不同',
    qualifier: '限定语不同',
    roles: '双方角色正好相反',
    denied: '被说成事实，而记录中已遭否认',
    confirmed: '被说成已获证实，而记录中并无证实',
    scope: '否认的范围不同',
    negated: '记录的说法正好相反',
    time: '记录中没有这个日期或时间',
  },
  otherParty: '记录中是另一方这么说',
  onRecord: (figure) => `记录：${figure}`,
  converted: (amount) => `按文章自身的汇率，这条消息中的数额相当于${amount}`,
  unchecked: (said) => `未核对：${said}`,
};
