/** What the sandbox's page tells a newcomer of Dossier: to ask, to check a message that is wrong, to edit a briefing. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Guide, Step } from '../packages/discord-sandbox/src/guide.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { stringsFor } from './message/strings/index.ts';

/** An amount in a text, and no part of a name. */
const amount = /(?<![\p{L}\d.,])\d+(?:\.\d+)?(?![\p{L}\d])/u;

/** `directory`: where the knowledge stands, as whoever edits it would write it. */
export function guideFor(
  { briefings }: Knowledge,
  commands: readonly APIApplicationCommand[],
  directory: string,
): Guide {
  const pins = commands.find(({ options }) => options?.some(({ name }) => name === 'pin'));
  const wrong = briefings
    .flatMap(({ claims }) => claims)
    .filter(({ figures }) => figures?.length)
    .flatMap(({ text }) =>
      amount.test(text.en) ? [text.en.replace(amount, (found) => String(Number(found) * 10))] : [],
    )
    .at(0);
  return {
    plainMessage: { command: 'ask', option: 'question' },
    ...(wrong !== undefined && { post: { author: 'Alex', content: wrong } }),
    steps: [ask, ...(wrong === undefined ? [] : [check]), ...(pins ? [edit(pins.name, directory)] : [])],
  };
}

const ask: Step = {
  title: { en: 'Ask', fr: 'Pose une question', zh: '提问' },
  text: {
    en: 'Type /ask and a question, or take one of these.',
    fr: 'Tape /ask et une question, ou prends l’une de celles-ci.',
    zh: '输入 /ask 和一个问题，或点选下面的问题。',
  },
  action: { kind: 'suggestions' },
};

const check: Step = {
  title: { en: 'Check a message', fr: 'Vérifie un message', zh: '核对一条消息' },
  text: {
    en: 'The message from Alex has a figure wrong. Right-click it, then Apps, or press here.',
    fr: 'Le message d’Alex contient un chiffre faux. Clic droit dessus, puis Applications, ou appuie ici.',
    zh: 'Alex 的消息里有一个数字不对。右键点击它，再选“应用”，或直接点这里。',
  },
  action: {
    kind: 'message command',
    label: { en: 'Check it', fr: 'Vérifier', zh: '核对' },
    name: stringsFor('en').check.name,
  },
};

function edit(command: string, directory: string): Step {
  return {
    title: { en: 'Edit the briefing', fr: 'Modifie le dossier', zh: '修改简报' },
    text: {
      en: `Pin the briefing, change a line of its YAML in ${directory}, save, and watch the pin follow.`,
      fr: `Épingle le dossier, change une ligne de son YAML dans ${directory}, enregistre, et vois le message épinglé suivre.`,
      zh: `先标注简报，再修改 ${directory} 中它的 YAML 的一行并保存，标注消息会随之更新。`,
    },
    action: {
      kind: 'command',
      label: { en: 'Pin it', fr: 'Épingler', zh: '标注' },
      command,
      subcommand: 'pin',
      as: 'moderator',
    },
  };
}
