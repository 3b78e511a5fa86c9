/** The real bot on a sandbox of its own, with a copy of the knowledge that may be edited, to play the scenes on. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import type { Outcome, Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';
import { type Bot, startBot } from '../src/bot.ts';
import { createLogger } from '../src/log.ts';
import { messageText } from '../src/message/text.ts';
import type { Act, Scene } from './scenes.ts';

/** Any edit of the knowledge changes it; a picture with an older one is still true. */
const revision = /\b[0-9a-f]{8}\b/g;
/** Milliseconds that a pin may take to follow an edit. */
const patience = 20_000;
const triesAtMost = 5;

/** Messages of a channel, or lines of a file with the one that was changed. */
export type Shown =
  | { readonly kind: 'messages'; readonly channel: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly lines: readonly string[];
      readonly changed: number;
    };

export interface Played {
  readonly shown: Shown;
  /** The words that the picture shows. */
  readonly words: string;
}

export interface Stage {
  readonly sandbox: Sandbox;
  /** @throws Error where the scene got no answer. */
  play(scene: Scene): Promise<Played>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const directory = await mkdtemp(path.join(tmpdir(), 'dossier-pictures-'));
  await cp('knowledge', directory, { recursive: true });
  const sandbox = await startSandbox({ rateLimits: 'off', application: 'Dossier' });
  const bot: Bot = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    knowledgeDirectory: directory,
    logger: createLogger({ level: 'silent', form: 'json', secrets: [sandbox.token] }),
  });
  await sandbox.ready();
  const pinned = sandbox.addChannel('pinned');
  const acts = { sandbox, directory, pinned };
  return {
    sandbox,
    async play({ name, act }) {
      const played = await playAct(acts, act, name);
      return { ...played, words: `${played.words.replace(revision, '…')}\n` };
    },
    async close() {
      await bot.stop();
      await sandbox.close();
      await rm(directory, { recursive: true });
    },
  };
}

interface Acts {
  readonly sandbox: Sandbox;
  readonly directory: string;
  /** The channel in which the briefing is pinned. */
  readonly pinned: string;
}

async function playAct({ sandbox, directory, pinned }: Acts, act: Act, name: string): Promise<Played> {
  switch (act.kind) {
    case 'command': {
      const channel = sandbox.addChannel(name);
      return showing([await answerTo(() => sandbox.invoke({ ...act.invocation, channel }))]);
    }
    case 'check': {
      const said = sandbox.post(act.message, sandbox.users.member, sandbox.addChannel(name));
      const check = sandbox
        .registeredCommands()
        .find((command) => /check/i.test(command.name) && command.type === 3);
      return showing([said, await answerTo(() => sandbox.messageCommand(check?.name ?? 'Check', said))]);
    }
    case 'pin': {
      const command = sandbox
        .registeredCommands()
        .find(({ options }) => options?.some((option) => option.name === 'pin'));
      const user = sandbox.users.moderator;
      const asked = { command: command?.name ?? 'pin', subcommand: 'pin', user, channel: pinned };
      await answerTo(() => sandbox.invoke({ ...asked, options: { topic: act.topic } }));
      return showing([pinIn(sandbox, pinned)]);
    }
    case 'edit':
      return edit(directory, act);
    case 'pin after edit': {
      const pin = pinIn(sandbox, pinned);
      for (const end = Date.now() + patience; !wordsOf(pin).includes(act.words); await pause(50))
        if (Date.now() > end) throw new Error('the pin does not show the words of the edit');
      return showing([pin]);
    }
  }
}

/** Asked again where it comes too late: on a busy machine Discord's three seconds are soon over. */
async function answerTo(ask: () => Promise<Outcome>): Promise<APIMessage> {
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const { message } = await ask();
    if (message) return message;
  }
  throw new Error('the bot does not answer');
}

function pinIn(sandbox: Sandbox, channel: string): APIMessage {
  const [pin] = sandbox.pins(channel);
  if (!pin) throw new Error('nothing is pinned');
  return pin.message;
}

function showing(messages: readonly APIMessage[]): Played {
  const channel = messages[0]?.channel_id ?? '';
  return {
    shown: { kind: 'messages', channel, ids: messages.map(({ id }) => id) },
    words: messages.map(wordsOf).join('\n\n'),
  };
}

function wordsOf({ content, embeds }: APIMessage): string {
  return messageText({ content, embeds, components: [], allowed_mentions: { parse: [] } });
}

/** Changes words below a key of the first briefing that holds them, and shows the lines from the key to one after. */
async function edit(directory: string, { key, from, to }: Extract<Act, { kind: 'edit' }>): Promise<Played> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort()) {
    const file = path.join(directory, name);
    const lines = (await readFile(file, 'utf8')).split('\n');
    const first = lines.findIndex((line) => line.startsWith(`${key}:`));
    const changed = lines.findIndex((line, at) => at >= first && line.includes(from));
    if (first < 0 || changed < 0) continue;
    lines[changed] = (lines[changed] ?? '').replace(from, to);
    await writeFile(file, lines.join('\n'));
    const around = lines.slice(first, changed + 2);
    const shown: Shown = {
      kind: 'file',
      name: path.posix.join('knowledge', name),
      lines: around,
      changed: changed - first,
    };
    return { shown, words: around.join('\n') };
  }
  throw new Error(`no briefing has "${from}" below "${key}"`);
}
