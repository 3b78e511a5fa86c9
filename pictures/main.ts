/** `npm run screenshots`: plays every scene in the sandbox's page and writes docs/pictures/. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { pictureFolder, type Scene, scenes } from './scenes.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

/** Pixels: taller than the longest message, so that no picture is stitched from parts. */
const screenHeight = 3600;

const usage = `usage: npm run screenshots
Plays every scene in the sandbox's page and writes ${pictureFolder}/.`;

if (process.argv.length > 2) {
  console.log(usage);
  process.exit(/^(--help|-h)$/.test(process.argv[2] ?? '') ? 0 : 2);
}

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

/** What the scene shows, as a reader with that language, screen and appearance sees it. */
async function take(scene: Scene, { sandbox, play }: Stage): Promise<string> {
  const { shown, words } = await play(scene);
  const locale = (scene.act.kind === 'command' && scene.act.invocation.locale) || 'en-US';
  // The page keeps what a visitor has chosen; this one has chosen the scene's channel.
  const chosen = { channel: shown.kind === 'messages' ? shown.channel : '' };
  const context = await browser.newContext({
    locale,
    colorScheme: scene.scheme,
    viewport: { width: scene.width, height: screenHeight },
    deviceScaleFactor: 2,
    storageState: {
      cookies: [],
      origins: [
        {
          origin: new URL(sandbox.url).origin,
          localStorage: [{ name: 'discord-sandbox', value: JSON.stringify(chosen) }],
        },
      ],
    },
  });
  const page = await context.newPage();
  await page.goto(sandbox.url);
  await picture(page, await find(page, shown), scene.name);
  await context.close();
  return words;
}

async function find(page: Page, shown: Shown): Promise<readonly Locator[]> {
  if (shown.kind === 'messages') {
    const messages = shown.ids.map((id) => page.locator(`#entry-${id}`));
    await Promise.all(messages.map((message) => message.waitFor()));
    return messages;
  }
  await page.locator('#text[placeholder]').waitFor();
  await page.evaluate(drawFile, shown);
  return [page.locator('#file')];
}

/** Run in the page: the lines of a file as an editor shows them, in the place of everything else. */
function drawFile({ name, lines, changed }: Extract<Shown, { kind: 'file' }>): void {
  // The page's own types are not those of this project.
  const { document } = globalThis as unknown as { document: { body: { innerHTML: string } } };
  const safe = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const drawn = lines.map((line, at) => {
    const mark = at === changed ? 'background:var(--mention);color:var(--mention-text)' : '';
    return `<div style="padding:0 16px;${mark}">${safe(line) || ' '}</div>`;
  });
  document.body.innerHTML =
    `<div id="file" style="align-self:flex-start;width:100%;padding:12px 0;background:var(--side)">` +
    `<div style="padding:0 16px 8px;font-weight:600;color:var(--strong)">${safe(name)}</div>` +
    `<div style="font:14px/1.6 monospace;white-space:pre-wrap;overflow-wrap:anywhere">${drawn.join('')}</div></div>`;
}

/**
 * One picture over all of them, whole.
 * @throws Error where it would be taller than wide: a README has no room for it.
 */
async function picture(page: Page, parts: readonly Locator[], name: string) {
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  if (height > width)
    throw new Error(`${name} would be ${Math.round(height)} pixels high, and ${width} wide`);
  await page.screenshot({
    path: path.join(pictureFolder, `${name}.png`),
    clip: { x, y, width, height },
    animations: 'disabled',
  });
}
