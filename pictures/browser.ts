/** The browser that ships inside an npm package: nothing is downloaded after `npm ci`. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // One process for all ends with its first page.
    args: chromium.args.filter((argument) => !/single-process|no-zygote/.test(argument)),
  });
}
