/** Before all tests: the browser is unpacked once, since two test files that unpack it at once spoil it. */
import { executablePath } from '../../pictures/browser.ts';

export default async function setup(): Promise<void> {
  await executablePath();
}
