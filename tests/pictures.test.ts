/** The pictures in the README are of what the bot answers today. */
import { existsSync, readFileSync } from 'node:fs';
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
    const words = await stage.play(scene, stage.sandbox.addChannel(scene.name));
    expect(words).toBe(readFileSync(`${pictureFolder}/${scene.name}.txt`, 'utf8'));
  });

  it('is there, and the README shows it', () => {
    expect(existsSync(`${pictureFolder}/${scene.name}.png`)).toBe(true);
    expect(readFileSync('README.md', 'utf8')).toContain(`${pictureFolder}/${scene.name}.png`);
  });
});
