/** The pictures in the README are of what the bot answers today, and fit beside the text. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFolder, scenes } from '../pictures/scenes.ts';
import { openStage, type Stage } from '../pictures/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(scenes)('the picture $name', (scene) => {
  it('shows the words that the bot answers (else run "npm run screenshots")', async () => {
    const { words } = await stage.play(scene);
    expect(words).toBe(readFileSync(`${pictureFolder}/${scene.name}.txt`, 'utf8'));
  });

  it('is no taller than it is wide, and the README shows it', () => {
    const png = readFileSync(`${pictureFolder}/${scene.name}.png`);
    // Width and height stand in a PNG's first chunk.
    expect(png.readUInt32BE(20)).toBeLessThanOrEqual(png.readUInt32BE(16));
    expect(readFileSync('README.md', 'utf8')).toContain(`${pictureFolder}/${scene.name}.png`);
  });
});
