/** What is said about a claim that is looked at before it stands in the file, in English. */
export const preview = {
  form: {
    title: 'Preview a claim',
    label: 'The claim, in YAML',
    placeholder: 'One claim, all its lines, as it stands in briefing.yaml',
  },
  shown: '**Preview.** Only you see it; nothing was stored or published.',
  notShown: '**It cannot be shown yet.** Only you see this; nothing was stored.',
  faults: 'To mend before the pull request',
  line: (line: number) => `Line ${line}:`,
  elsewhere: 'Elsewhere in the briefing:',
  heldBack: '- A response to it is a draft still, so the briefing would hold it back.',
};
