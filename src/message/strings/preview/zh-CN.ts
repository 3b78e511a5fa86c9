/** What is said about a claim that is looked at before it stands in the file, in simplified Chinese. */
import type { Strings } from '../en.ts';

export const preview: Strings['preview'] = {
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
};
