/** `npm run knowledge -- SUBCOMMAND`: what people who edit the knowledge work with. */
import { check } from './knowledge/check.ts';
import { diff } from './knowledge/diff.ts';
import { exportKnowledge } from './knowledge/export.ts';
import { fmt } from './knowledge/fmt.ts';
import { gaps } from './knowledge/gaps.ts';
import { locate } from './knowledge/locate.ts';
import { create } from './knowledge/new.ts';
import { schema } from './knowledge/schema.ts';
import { type Subcommand, UsageError } from './knowledge/subcommand.ts';
import { verify } from './knowledge/verify.ts';

const subcommands: Readonly<Record<string, Subcommand>> = {
  check,
  diff,
  new: create,
  fmt,
  verify,
  locate,
  gaps,
  export: exportKnowledge,
  schema,
};

const usage = [
  'usage: npm run knowledge -- SUBCOMMAND [--directory knowledge]',
  ...Object.values(subcommands).map((one) => `  ${one.usage}\n      ${one.summary}`),
].join('\n');

const [name = '', ...args] = process.argv.slice(2);
const subcommand = subcommands[name];
if (name === 'help' || name === '--help' || name === '-h') {
  console.log(usage);
} else if (!subcommand) {
  console.error(`${name === '' ? 'which subcommand?' : `there is no subcommand "${name}"`}\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    const { exitCode, output } = await subcommand.run(args);
    if (output !== '') console.log(output);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
