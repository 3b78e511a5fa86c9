/** Which browser is driven: the Chromium that ships in an npm package on Linux, elsewhere the Chrome that is installed. */
import chromium from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

async function executablePath(): Promise<string | null> {
  return process.platform === 'linux' ? chromium.executablePath() : null;
}

export async function launchOptions(): Promise<LaunchOptions> {
  const packaged = await executablePath();
  if (packaged === null) return { channel: 'chrome' };
  // With one process for all, the first page that closes takes the browser with it.
  const args = chromium.args.filter((argument) => !/single-process|no-zygote/.test(argument));
  return { executablePath: packaged, args };
}
