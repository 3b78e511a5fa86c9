/** Trouble on the gateway: the connection is cut, refused, invalidated or falls silent. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Faults } from '../packages/discord-sandbox/src/faults.ts';
import type { BotProcess } from './bot-process.ts';
import type { Row, Trouble } from './row.ts';
import { eventually, onStage, questionsAtOnce, type Stage } from './stage.ts';

interface Cut {
  readonly name: string;
  /** Discord forgets the session, and with it what it had not delivered: asked only while the bot is connected. */
  readonly forgets?: true;
  bring(stage: Stage, time: number): void | Promise<void>;
}

/** Those after which a bot may come back. */
const passingCodes = [4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009] as const;
/** Milliseconds. */
const outOfReach = 1_000;

const cuts: readonly Cut[] = [
  { name: 'Socket cut', bring: ({ sandbox }) => sandbox.faults.dropSocket() },
  { name: 'RECONNECT', bring: ({ sandbox }) => sandbox.faults.reconnect() },
  { name: 'INVALID_SESSION, resumable', bring: ({ sandbox }) => sandbox.faults.invalidateSession(true) },
  {
    name: 'INVALID_SESSION, not resumable',
    forgets: true,
    bring: ({ sandbox }) => sandbox.faults.invalidateSession(false),
  },
  {
    name: 'INVALID_SESSION at the resume',
    forgets: true,
    bring({ sandbox }) {
      sandbox.faults.refuseResume();
      sandbox.faults.dropSocket();
    },
  },
  {
    name: `Close codes ${passingCodes.join(', ')}`,
    forgets: true,
    bring: ({ sandbox }, time) => sandbox.faults.dropSocket(passingCodes[time % passingCodes.length]),
  },
  {
    name: 'Gateway out of reach',
    forgets: true,
    async bring({ sandbox }) {
      sandbox.faults.refuseConnections(true);
      sandbox.faults.dropSocket();
      await pause(outOfReach);
      sandbox.faults.refuseConnections(false);
    },
  },
];

/** How often. */
const said = (bot: BotProcess, word: string) => bot.output().split(`"msg":"${word}"`).length - 1;

/** Asks, cuts while the answers are under way, waits until the bot is back, and asks again; one bot through all of it. */
const cutOff: Trouble = {
  name: cuts.map(({ name }) => name).join('; '),
  parts: cuts.map(({ name }) => name),
  bring: (scale, isChosen = () => true) =>
    onStage(scale, async (stage) => {
      const bot = await stage.start();
      const rows: Row[] = [];
      for (const { name, forgets, bring } of cuts.filter(({ name }) => isChosen(name))) {
        const [often, seldom] = scale === 'full' ? [50, 10] : [3, 1];
        const times = forgets ? seldom : often;
        let lost = 0;
        for (let time = 0; time < times; time++) {
          const underWay = stage.ask();
          if (forgets) await underWay;
          const before = said(bot, 'reconnecting');
          await bring(stage, time);
          // For a moment Discord still holds what it has just cut for connected.
          if (forgets) await eventually(() => said(bot, 'reconnecting') > before);
          await stage.sandbox.ready();
          lost += (await underWay) + (await stage.ask());
        }
        rows.push({
          trouble: `${name}, ${times} times`,
          tried: times * questionsAtOnce * 2,
          of: 'questions',
          lost,
        });
      }
      return rows;
    }),
};

interface Silence {
  readonly name: string;
  /** What is asked meanwhile reaches the bot all the same. */
  readonly hears?: true;
  begin(faults: Faults): void;
  end(faults: Faults): void;
}

const silences: readonly Silence[] = [
  {
    name: 'Heartbeats that nobody acknowledges',
    hears: true,
    begin: (faults) => faults.silenceHeartbeats(true),
    end: (faults) => faults.silenceHeartbeats(false),
  },
  {
    // Nobody answers when the bot closes it, either; what comes in its place is another connection.
    name: 'Connection lost without a word',
    begin: (faults) => faults.loseSockets(),
    end: () => undefined,
  },
];

/** A connection that looks alive and is not: the bot has to notice by itself. */
const silent: Trouble = {
  name: silences.map(({ name }) => name).join('; '),
  parts: silences.map(({ name }) => name),
  bring: (scale, isChosen = () => true) =>
    onStage(
      scale,
      async (stage) => {
        const bot = await stage.start();
        const noticed = () => bot.output().split('Zombie connection').length;
        const rows: Row[] = [];
        for (const { name, hears, begin, end } of silences.filter(({ name }) => isChosen(name))) {
          const times = scale === 'full' ? 10 : 1;
          let lost = 0;
          for (let time = 0; time < times; time++) {
            const [before, resumed] = [noticed(), said(bot, 'resumed')];
            begin(stage.sandbox.faults);
            const underWay = hears ? stage.ask() : 0;
            // One that it never notices would be lost with all that comes after.
            if (!(await eventually(() => noticed() > before))) lost++;
            end(stage.sandbox.faults);
            lost += (await underWay) + (await stage.ask());
            if (!(await eventually(() => said(bot, 'resumed') > resumed))) lost++;
          }
          rows.push({
            trouble: `${name}, ${times} times`,
            tried: times * questionsAtOnce * (hears ? 2 : 1),
            of: 'questions',
            lost,
          });
        }
        return rows;
      },
      { heartbeatInterval: 800 },
    ),
};

/** Codes after which Discord takes nobody back: the bot ends, says why, and tells by its exit code whether to start again. */
const fatal: Trouble = {
  name: 'Close codes that end it',
  async bring(scale) {
    const codes = scale === 'full' ? [4004, 4010, 4011, 4012, 4013, 4014] : [4004, 4010, 4011, 4014];
    let lost = 0;
    for (const code of codes)
      lost += await onStage(scale, async (stage) => {
        const bot = await stage.start();
        stage.sandbox.faults.dropSocket(code);
        const exitCode = await bot.ended;
        const restart = [4010, 4011].includes(code);
        return bot.output().includes(`Close code ${code}`) && exitCode === (restart ? 1 : 78) ? 0 : 1;
      });
    return {
      trouble: `Close codes ${codes.join(', ')}`,
      tried: codes.length,
      of: 'ends in words, with an exit code that says whether to start again',
      lost,
    };
  },
};

export const gatewayTroubles: readonly Trouble[] = [cutOff, silent, fatal];
