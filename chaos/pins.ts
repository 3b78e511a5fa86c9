/** Processes that are killed while they refresh pins, or that share a database, or whose clock is set back. */
import path from 'node:path';
import { MessageType } from 'discord-api-types/v10';
import { onServer } from './postgres-stage.ts';
import type { Row, Scale, Trouble } from './row.ts';
import { editBriefing, eventually, onStage, type Stage } from './stage.ts';

/** A lease of a killed process has to run out before another one takes the pin. */
const patience = 120_000;

async function pinIn(
  stage: Stage,
  count: number,
): Promise<{ readonly channels: readonly string[]; readonly refused: number }> {
  const channels = Array.from({ length: count }, (_, index) => stage.sandbox.addChannel(`pinned-${index}`));
  let refused = 0;
  for (const channel of channels) {
    const { failed, stands } = await stage.pin(channel);
    if (failed || !stands) refused++;
  }
  return { channels, refused };
}

const edits = ({ sandbox }: Stage) => sandbox.requests().filter(({ method }) => method === 'PATCH').length;

/** Its pin shows the edit, and a note told of it. */
function isUpToDate(stage: Stage, channel: string): boolean {
  const { sandbox, story } = stage;
  const shows = sandbox.pins(channel).some(({ message }) => JSON.stringify(message).includes(story.edit[1]));
  return shows && notesIn(stage, channel) > 0;
}

const notesIn = ({ sandbox }: Stage, channel: string) =>
  sandbox.messages(channel).filter(({ type }) => type === MessageType.Reply).length;

/** What stands in the channels in the end: pins that are not true, or of which nobody was told, and whatever stands there twice. */
export async function countPins(
  stage: Stage,
  channels: readonly string[],
): Promise<Pick<Row, 'lost' | 'doubled'>> {
  await eventually(() => channels.every((channel) => isUpToDate(stage, channel)), patience);
  const lost = channels.filter((channel) => !isUpToDate(stage, channel)).length;
  const tooMany = (count: number) => Math.max(0, count - 1);
  const doubled = channels.reduce(
    (sum, channel) => sum + tooMany(stage.sandbox.pins(channel).length) + tooMany(notesIn(stage, channel)),
    0,
  );
  return { lost, doubled };
}

const killed: Trouble = {
  name: 'kill -9 while pins are refreshed',
  bring: (scale) =>
    onStage(scale, async (stage) => {
      const [pins, kills] = scale === 'full' ? [100, 20] : [12, 2];
      const first = await stage.start();
      const { channels, refused } = await pinIn(stage, pins);
      await first.stop();
      await editBriefing(stage);
      for (let kill = 1; kill <= kills; kill++) {
        const bot = await stage.start();
        const before = edits(stage);
        await eventually(() => edits(stage) > before + pins / kills / 2, 20_000);
        await bot.kill();
      }
      await stage.start();
      const { lost, doubled } = await countPins(stage, channels);
      return {
        trouble: `kill -9 while pins are refreshed, ${kills} times`,
        tried: pins,
        of: 'pins',
        lost: lost + refused,
        doubled,
      };
    }),
};

/** `settings`: where the database is another than the stage's own file. */
async function shareWork(
  trouble: string,
  scale: Scale,
  stage: Stage,
  settings?: Readonly<Record<string, string>>,
): Promise<Row> {
  const pins = scale === 'full' ? 80 : 10;
  const first = await stage.start({}, settings);
  const { channels, refused } = await pinIn(stage, pins);
  await first.stop();
  await editBriefing(stage);
  const both = [stage.launch({}, settings), stage.launch({}, settings)];
  await Promise.all(both.map((bot) => bot.says(/is ready|database/)));
  const { lost, doubled } = await countPins(stage, channels);
  return { trouble, tried: pins, of: 'pins', lost: lost + refused, doubled };
}

const onOneFile = 'Two processes on one SQLite file';
const onOneServer = 'Two processes on one PostgreSQL';
const shared: readonly Trouble[] = [
  {
    name: onOneFile,
    bring: (scale) => onStage(scale, (stage) => shareWork(onOneFile, scale, stage)),
  },
  {
    name: onOneServer,
    bring: (scale) =>
      onServer(onOneServer, scale, ({ stage, url }) =>
        shareWork(onOneServer, scale, stage, { DATABASE_URL: url }),
      ),
  },
];

const setBack: Trouble = {
  name: 'Clock set back',
  bring: (scale) =>
    onStage(scale, async (stage) => {
      // In full, more requests follow than Discord takes in a second: a limit that is kept by that clock would hold them up.
      const pins = scale === 'full' ? 60 : 4;
      const hours = scale === 'full' ? [1, 24 * 40] : [1];
      const clock = path.resolve('dist/chaos/clock-preload.js');
      const bot = await stage.start({ flags: ['--import', clock], talk: true });
      const { channels, refused } = await pinIn(stage, pins);
      let lost = refused;
      for (const [index, set] of hours.entries()) {
        bot.child.send({ hoursBack: set });
        lost += await stage.ask(6);
        if (index === 0) await editBriefing(stage);
      }
      const counted = await countPins(stage, channels);
      return {
        trouble: `Clock set back by ${hours.map((one) => (one < 24 ? `${one} h` : `${one / 24} days`)).join(', then ')}`,
        tried: pins + 6 * hours.length,
        of: 'pins and questions',
        lost: lost + counted.lost,
        doubled: counted.doubled,
      };
    }),
};

/** With many pins; tests/pins/kill.test.ts holds fewer of them to more: how often each is edited. */
export const killTroubles: readonly Trouble[] = [killed, ...shared];
export const pinTroubles: readonly Trouble[] = [setBack];
