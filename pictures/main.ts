/** `npm run screenshots`: plays every scene in the sandbox's page and writes docs/pictures/. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { pictureFolder, type Scene, scenes } from './scenes.ts';
import { openStage, type Stage } from './stage.ts';

/** Pixels: taller than the longest answer, so that no picture is stitched from parts. */
const screenHeight = 3600;

const stage = await openStage();
const browser = await chromium.launch(await launchOptions());
await mkdir(pictureFolder, { recursive: true });
try {
  for (const scene of scenes) {
    const words = await take(scene, stage);
    await writeFile(path.join(pictureFolder, `${scene.name}.txt`), words);
    console.log(`${pictureFolder}/${scene.name}.png`);
  }
} finally {
  await browser.close();
  await stage.close();
}

/** The last entry of the channel, as a reader with that language, screen and appearance sees it. */
async function take(scene: Scene, { sandbox, play }: Stage): Promise<string> {
  const channel = sandbox.addChannel(scene.name);
  const words = await play(scene, channel);
  // The page keeps what a visitor has chosen; this one has chosen the scene's channel.
  const chosen = { name: 'discord-sandbox', value: JSON.stringify({ channel }) };
  const context = await browser.newContext({
    locale: scene.invocation.locale ?? 'en-US',
    colorScheme: scene.scheme,
    viewport: { width: scene.width, height: screenHeight },
    deviceScaleFactor: 2,
    storageState: { cookies: [], origins: [{ origin: new URL(sandbox.url).origin, localStorage: [chosen] }] },
  });
  const page = await context.newPage();
  await page.goto(sandbox.url);
  const entry = page.locator('li.message').last();
  await entry.waitFor();
  await entry.screenshot({ path: path.join(pictureFolder, `${scene.name}.png`), animations: 'disabled' });
  await context.close();
  return words;
}
