/** For a container's HEALTHCHECK: ends with 0 where the bot on this machine says that it is well. */
import { loadConfig } from '../config.ts';

const patience = 4_000;

async function main(): Promise<boolean> {
  const read = loadConfig();
  if (!read.ok || read.config.healthPort === undefined) {
    console.error('HEALTH_PORT is not set, or a setting is faulty.');
    return false;
  }
  const { healthHost, healthPort } = read.config;
  // What listens everywhere listens here.
  const host = healthHost === '0.0.0.0' || healthHost === '::' ? '127.0.0.1' : healthHost;
  try {
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${healthPort}/health`;
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    console.log((await response.text()).trim());
    return response.ok;
  } catch (error) {
    console.error(`Nothing answers on port ${healthPort}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

process.exitCode = (await main()) ? 0 : 1;
