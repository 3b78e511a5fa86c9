/** The real bot on a sandbox of its own, to play the scenes on. */

import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';
import { type Bot, startBot } from '../src/bot.ts';
import { createLogger } from '../src/log.ts';
import { messageText } from '../src/message/text.ts';
import type { Scene } from './scenes.ts';

/** Any edit of the knowledge changes it; a picture with an older one is still true. */
const revision = /\b[0-9a-f]{8}\b/g;

export interface Stage {
  readonly sandbox: Sandbox;
  /** Plays a scene in a channel and gives the words of the answer. */
  play(scene: Scene, channel: string): Promise<string>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox({ rateLimits: 'off', application: 'Dossier' });
  const bot: Bot = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    knowledgeDirectory: 'knowledge',
    logger: createLogger({ level: 'silent', form: 'json', secrets: [sandbox.token] }),
  });
  await sandbox.ready();
  return {
    sandbox,
    async play({ name, invocation }, channel) {
      const { message, failure } = await sandbox.invoke({ ...invocation, channel });
      if (!message) throw new Error(`the scene "${name}" got no answer: ${failure}`);
      const { content, embeds } = message;
      const words = messageText({ content, embeds, components: [], allowed_mentions: { parse: [] } });
      return `${words.replace(revision, '…')}\n`;
    },
    async close() {
      await bot.stop();
      await sandbox.close();
    },
  };
}
