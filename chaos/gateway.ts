/** Trouble on the gateway: the connection is cut, refused, invalidated or falls silent. */
import type { Scale, Trouble } from './row.ts';
import { eventually, onStage, type Stage } from './stage.ts';

const questionsAtOnce = 6;

/** Asks, brings the trouble while the answers are under way, waits until the bot is back, and asks again. */
function again(
  name: string,
  bring: (stage: Stage) => void | Promise<void>,
  heartbeatInterval?: number,
): Trouble {
  return {
    name,
    bring: (scale) =>
      onStage(
        async (stage) => {
          await stage.start();
          const times = scale === 'full' ? 50 : 3;
          let lost = 0;
          for (let time = 0; time < times; time++) {
            const underWay = stage.ask(questionsAtOnce);
            await bring(stage);
            await stage.sandbox.ready();
            lost += (await underWay) + (await stage.ask(questionsAtOnce));
          }
          return {
            trouble: `${name}, ${times} times`,
            tried: times * questionsAtOnce * 2,
            of: 'questions',
            lost,
            doubled: 0,
          };
        },
        heartbeatInterval === undefined ? {} : { heartbeatInterval },
      ),
  };
}

/** Discord forgets the session, and with it what it had not delivered: asked only while the bot is connected. */
const forgotten: Trouble = {
  name: 'INVALID_SESSION, not resumable',
  bring: (scale) =>
    onStage(async (stage) => {
      await stage.start();
      const times = scale === 'full' ? 10 : 1;
      let lost = 0;
      for (let time = 0; time < times; time++) {
        lost += await stage.ask(questionsAtOnce);
        stage.sandbox.faults.invalidateSession(false);
        await stage.sandbox.ready();
        lost += await stage.ask(questionsAtOnce);
      }
      return {
        trouble: `INVALID_SESSION, not resumable, ${times} times`,
        tried: times * questionsAtOnce * 2,
        of: 'questions',
        lost,
        doubled: 0,
      };
    }),
};

/** A connection that looks alive and is not: the bot has to notice by itself. */
const silent: Trouble = {
  name: 'No heartbeat is acknowledged',
  bring: (scale: Scale) =>
    onStage(
      async (stage) => {
        const bot = await stage.start();
        const times = scale === 'full' ? 10 : 1;
        let lost = 0;
        const said = (word: string) => bot.output().split(`"msg":"${word}"`).length - 1;
        for (let time = 1; time <= times; time++) {
          stage.sandbox.faults.silenceHeartbeats(true);
          await eventually(() => said('reconnecting') >= time);
          stage.sandbox.faults.silenceHeartbeats(false);
          await eventually(() => said('resumed') >= time);
          lost += await stage.ask(questionsAtOnce);
        }
        return {
          trouble: `No heartbeat is acknowledged, ${times} times`,
          tried: times * questionsAtOnce,
          of: 'questions',
          lost,
          doubled: 0,
        };
      },
      { heartbeatInterval: 800 },
    ),
};

/** Codes after which Discord takes nobody back: the bot ends, says why, and tells by its exit code whether to start again. */
const fatal: Trouble = {
  name: 'Close codes that end it',
  async bring() {
    const codes = [4004, 4010, 4011, 4012, 4013, 4014];
    let lost = 0;
    for (const code of codes)
      lost += await onStage(async (stage) => {
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
      doubled: 0,
    };
  },
};

export const gatewayTroubles: readonly Trouble[] = [
  again('Socket cut', ({ sandbox }) => sandbox.faults.dropSocket()),
  again('RECONNECT', ({ sandbox }) => sandbox.faults.reconnect()),
  again('INVALID_SESSION, resumable', ({ sandbox }) => sandbox.faults.invalidateSession(true)),
  forgotten,
  silent,
  fatal,
];
